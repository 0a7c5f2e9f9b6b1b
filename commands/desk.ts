import './input/environment.ts';
import {generateContent} from '../records/generate.ts';
import {buildFonts} from '../publish/assets/fonts.ts';
import {startDesk} from '../desk/server.ts';
import {readOptions} from './input/options.ts';

/**
 * `npm run desk`: drafts, previews and findings at http://localhost:3001/desk, on this machine only. It starts even if
 * the content has errors, and shows them.
 */
readOptions('desk', {});
await buildFonts();
await generateContent().catch((error: Error) => console.error(error.message));
await startDesk({local: true}).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
