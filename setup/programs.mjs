import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Debian packages of the programs that readers use and that install in seconds, with a command of each. */
const light = {
  w3m: 'w3m',
  lynx: 'lynx',
  links2: 'links2',
  zbarimg: 'zbar-tools',
  pdftotext: 'poppler-utils',
  qpdf: 'qpdf',
  newsboat: 'newsboat',
  'espeak-ng': 'espeak-ng',
  jq: 'jq',
  sqlite3: 'sqlite3',
  mlr: 'miller'
};
/** Programs that take minutes, to install or to read the files. */
const heavy = {khal: 'khal', soffice: 'libreoffice-calc-nogui', ssconvert: 'gnumeric'};
/** The engines that `npm run test:engines` needs besides Chromium, and a screen for them. */
const engines = {
  'firefox-esr': 'firefox-esr',
  WebKitWebDriver: 'webkit2gtk-driver',
  'xvfb-run': 'xvfb',
  xauth: 'xauth'
};

const isInstalled = command => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0;

/**
 * Installs the programs that are missing, on Debian as root; elsewhere the tests that need them say that they are
 * skipped. `heavy`: also those that take minutes.
 */
export function installPrograms(options = {heavy: false}) {
  install(options.heavy ? {...light, ...heavy} : light, options.heavy ? 600_000 : 60_000);
}

/** Installs Firefox ESR and WebKitGTK in the same way. */
export function installEngines() {
  install(engines, 600_000);
}

/** `time`: the longest that apt may take, in milliseconds. */
function install(wanted, time) {
  const missing = Object.entries(wanted)
    .filter(([command]) => !isInstalled(command))
    .map(([, name]) => name);
  if (!missing.length || process.platform !== 'linux' || process.getuid?.() !== 0) return;
  console.log(`Installing ${missing.join(', ')} …`);
  const apt = args =>
    spawnSync('apt-get', args, {
      stdio: 'ignore',
      timeout: time,
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
    });
  apt(['update', '-qq']);
  apt(['install', '-y', '-qq', '--no-install-recommends', ...missing]);
}

/** The tests of the published site in other programs. Tests whose program is missing say that they are skipped. */
export const programTestFiles = () => testFilesIn('e2e/programs');

/** The tests of the published site in three engines, a file for each. */
export const engineTestFiles = () => testFilesIn('e2e/engines');

const testFilesIn = folder =>
  fs
    .readdirSync(folder)
    .filter(file => file.endsWith('.test.ts'))
    .sort()
    .map(file => path.join(folder, file));
