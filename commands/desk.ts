import {generateContent} from '../records/generate.ts';
import {buildFonts} from '../publish/assets/fonts.ts';
import {startDesk} from '../desk/server.ts';

/** `npm run desk`: drafts, previews and checks at http://localhost:3001/desk, for this machine alone. Broken content does not keep it from starting: it shows what is broken. */
await buildFonts();
await generateContent().catch((error: Error) => console.error(error.message));
await startDesk({local: true}).catch((error: Error) => {
  console.error(error.message);
  process.exit(1);
});
