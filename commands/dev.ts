import './input/environment.ts';
import {watch} from 'chokidar';
import {buildFonts} from '../publish/assets/fonts.ts';
import {buildIcons} from '../publish/assets/icons.ts';
import {runProgram} from '../publish/run.ts';
import {generateContent} from '../records/generate.ts';
import {contentDir} from '../records/read/files.ts';
import {readOptions} from './input/options.ts';

/**
 * `npm run dev`: the site on this machine, on PORT or 3000, updated on every edit. When a document changes, the
 * content is checked and generated again; on errors they are printed and the last good state stays.
 */
readOptions('dev', {});

async function regenerate() {
  try {
    await generateContent();
    // In a process of its own, because this one caches the content. Cards are planned but not drawn, to save time.
    await runProgram('node', ['--import', 'tsx', 'share/cards/writePlan.ts']);
  } catch (error) {
    console.error((error as Error).message);
  }
}

await buildFonts();
await buildIcons();
await regenerate();

let pending: NodeJS.Timeout | undefined;
watch(contentDir(), {ignoreInitial: true}).on('all', (_event, file) => {
  if (!/\.(?:md|ya?ml)$/.test(file)) return;
  clearTimeout(pending);
  pending = setTimeout(() => void regenerate(), 150);
});

const next = ['node_modules/next/dist/bin/next', 'dev', '--hostname', '127.0.0.1'];
await runProgram('node', [...next, '--port', process.env.PORT ?? '3000'], {
  ...process.env,
  DESK: '',
  NEXT_TELEMETRY_DISABLED: '1'
});
