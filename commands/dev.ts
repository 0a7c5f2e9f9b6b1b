import fs from 'node:fs';
import {generateContent} from '../records/generate.ts';
import {buildFonts} from '../publish/assets/fonts.ts';
import {buildIcons} from '../publish/assets/icons.ts';
import {runProgram} from '../publish/run.ts';

/** `npm run dev`: the site with every edit shown at once. Content is checked and generated anew when a file changes; errors are printed and the last good state stays. */
const regenerate = async () => {
  try {
    await generateContent();
    // A program of its own, since this one keeps the content that it has read. Cards are planned, not drawn: nobody waits for pictures.
    await runProgram('node', ['--import', 'tsx', 'share/cards/writePlan.ts']);
  } catch (error) {
    console.error((error as Error).message);
  }
};

await buildFonts();
await buildIcons();
await regenerate();
let pending: NodeJS.Timeout | undefined;
fs.watch('content', {recursive: true}, (_event, name) => {
  if (!name || !/\.(md|ya?ml)$/.test(name)) return;
  clearTimeout(pending);
  pending = setTimeout(() => void regenerate(), 150);
});
await runProgram(
  'node',
  [
    'node_modules/next/dist/bin/next',
    'dev',
    '--hostname',
    '127.0.0.1',
    '--port',
    process.env.PORT ?? '3000'
  ],
  {...process.env, DESK: '', NEXT_TELEMETRY_DISABLED: '1'}
);
