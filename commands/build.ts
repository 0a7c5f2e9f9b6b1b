import fs from 'node:fs';
import {ContentError, generateContent} from '../records/generate.ts';
import {requirePublicUrl, SiteUrlError} from '../i18n/siteUrl.ts';
import {BudgetError} from '../publish/html/budget.ts';
import {published} from '../publish/outputDirs.ts';
import {closePool} from '../publish/pool.ts';
import {runStep, runSteps} from '../publish/run.ts';

/** `--local`: a build for this machine, whose address may be missing. Anything else is for readers. */
const local = process.argv.includes('--local');

// Before any program loads React or asks for the list of cards: both take time to notice changes while developing.
Object.assign(process.env, {NODE_ENV: 'production', PUBLIC_BUILD: '1'});

/** `npm run build`: content, fonts, cards, Next, publish. `out/` (or `OUT_DIR`) is exchanged in one move at the end, so a failure leaves it as it was. */
try {
  if (!local) requirePublicUrl();
  await runStep({name: 'Check the content', run: () => generateContent()});
  // Imported only now: the steps ask the content that has just been generated.
  await runSteps((await import('../publish/steps.ts')).steps);
} catch (error) {
  console.error(isPlain(error) ? `\n${error.message}` : error);
  console.error(
    fs.existsSync(published)
      ? `The site in ${published}/ is as it was before.`
      : `${published}/ was not made.`
  );
  process.exitCode = 1;
} finally {
  await closePool();
}

/** Errors that say all there is to say: no stack. */
function isPlain(error: unknown): error is Error {
  return (
    error instanceof ContentError ||
    error instanceof BudgetError ||
    error instanceof SiteUrlError ||
    (error instanceof Error && ['CardError', 'ModelError'].includes(error.name))
  );
}
