import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {refuseArguments} from '../../setup/arguments.mjs';
import {findChromium} from '../../setup/chromium.mjs';
import {installPackages, run, stop} from '../../setup/install.mjs';
import {engineTestFiles, installEngines} from '../../setup/programs.mjs';

/**
 * `npm run test:engines`: direction, overflow, joined letters, search, sharing and the desk in Chromium, Firefox ESR
 * and WebKitGTK. On Debian as root it installs the engines that are missing. Its driver has a lock file in its folder,
 * because only the nightly run needs it. Prints each check and what was skipped. Half an hour.
 */
refuseArguments('test:engines');
process.chdir(new URL('../..', import.meta.url).pathname);
installPackages();
if (!fs.existsSync('out/404.html'))
  stop('There is no site in out/. Build it first: npm run build -- --local');
installEngines();
const folder = 'e2e/engines';
if (!fs.existsSync(`${folder}/node_modules/.package-lock.json`))
  run('npm', [
    ...['ci', '--prefix', folder, '--ignore-scripts', '--no-audit', '--no-fund'],
    ...['--loglevel', 'error']
  ]);
const chromium = findChromium();
const {status} = spawnSync(
  'node',
  [
    ...['--import', 'tsx', '--test', '--test-concurrency=1', '--test-reporter=spec'],
    ...engineTestFiles()
  ],
  {stdio: 'inherit', env: {...process.env, ...(chromium && {CHROMIUM_PATH: chromium})}}
);
process.exitCode = status === 0 ? 0 : 1;
