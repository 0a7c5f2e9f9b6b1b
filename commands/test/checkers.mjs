import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {refuseArguments} from '../../setup/arguments.mjs';
import {findChromium} from '../../setup/chromium.mjs';
import {installPackages, run, stop} from '../../setup/install.mjs';

/**
 * `npm run test:checkers`: five outside checkers of HTML and accessibility over the built site. They have a lock file
 * in their folder, because they weigh 175 MB and only the nightly run needs them. Exit status 1 if one finds a
 * violation.
 */
refuseArguments('test:checkers');
process.chdir(new URL('../..', import.meta.url).pathname);
installPackages();
if (!fs.existsSync('out/404.html'))
  stop('There is no site in out/. Build it first: npm run build -- --local');
if (spawnSync('java', ['-version'], {stdio: 'ignore'}).error)
  stop(
    'The Nu checker needs Java 11 or newer, and no java was found. Install it, for example default-jre-headless.'
  );
const chromium = findChromium();
if (!chromium)
  stop('No Chromium found. Install one, and set CHROMIUM_PATH if it is in an unusual place.');
const folder = 'e2e/checkers';
if (!fs.existsSync(`${folder}/node_modules/.package-lock.json`))
  run('npm', [
    'ci',
    '--prefix',
    folder,
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--loglevel',
    'error'
  ]);
run('node', [`${folder}/run.mjs`], {env: {...process.env, CHROMIUM_PATH: chromium}});
