import fs from 'node:fs';
import {requirePublicUrl, publicUrl} from '../i18n/siteUrl.ts';
import {holdMoment} from '../records/moment.ts';
import {published} from './outputDirs.ts';
import {closePool} from './pool.ts';
import {restoreFolder} from './replaceFolder.ts';
import {runStep, runSteps} from './run.ts';

/**
 * Builds the site into `out/` (or `OUT_DIR`), which is replaced only when every step has succeeded. `local` accepts an
 * unset or local SITE_URL. Prints progress and errors; returns whether the build succeeded.
 */
export async function buildSite({local}: {local: boolean}): Promise<boolean> {
  // Set before any module loads React, which reads NODE_ENV once; the check loads it too, so it is imported below.
  Object.assign(process.env, {NODE_ENV: 'production', PUBLIC_BUILD: '1'});
  try {
    restoreFolder(published);
    holdMoment();
    if (local) publicUrl();
    else requirePublicUrl();
    const {generateContent} = await import('../records/generate.ts');
    await runStep({name: 'Check the content', run: () => generateContent()});
    // Loaded only now: its modules read the content that was just generated.
    await runSteps((await import('./steps.ts')).steps);
    return true;
  } catch (error) {
    console.error(isPlain(error) ? `\n${error.message}` : error);
    console.error(
      fs.existsSync(published)
        ? `The site in ${published}/ is unchanged.`
        : `${published}/ was not created.`
    );
    return false;
  } finally {
    await closePool();
  }
}

/** Errors whose message says what is wrong and how to fix it; for others the stack is printed. */
const plainErrors = [
  'BudgetError',
  'CardError',
  'ContentError',
  'ModelError',
  'MomentError',
  'PictureError',
  'SiteUrlError',
  'StyleError'
];
const isPlain = (error: unknown): error is Error =>
  error instanceof Error && plainErrors.includes(error.name);
