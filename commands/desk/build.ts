import '../input/environment.ts';
import {ContentError, generateContent} from '../../records/generate.ts';
import {buildFonts} from '../../publish/assets/fonts.ts';
import {runProgram, runSteps} from '../../publish/run.ts';
import {keepTypes} from '../../desk/types.ts';
import {readOptions} from '../input/options.ts';

/** `npm run desk:build`: builds the app with the desk's pages into `.next-desk/`. */
readOptions('desk:build', {});
try {
  await runSteps([
    {name: 'Check the content', run: () => generateContent()},
    {name: 'Cut the Farsi font', run: async () => (await buildFonts()).file},
    {
      name: 'Build the desk',
      run: () =>
        keepTypes(() =>
          runProgram('node', ['node_modules/next/dist/bin/next', 'build'], {
            ...process.env,
            DESK: '1',
            NEXT_TELEMETRY_DISABLED: '1'
          })
        )
    }
  ]);
} catch (error) {
  console.error(error instanceof ContentError ? error.message : error);
  process.exitCode = 1;
}
