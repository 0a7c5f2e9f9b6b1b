import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import {createRequire} from 'node:module';

const installed = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium'
];

const headlessShell = '/usr/bin/chromium-headless-shell';

/**
 * Path of a Chromium: `CHROMIUM_PATH`, an installed one, Playwright's own, or Debian's package, which it installs.
 * Null if there is none.
 */
export function findChromium() {
  if (process.env.CHROMIUM_PATH)
    return fs.existsSync(process.env.CHROMIUM_PATH) ? process.env.CHROMIUM_PATH : null;
  return firstOf(installed) ?? playwrightChromium() ?? downloaded() ?? debianChromium();
}

const firstOf = paths => paths.find(path => fs.existsSync(path)) ?? null;

/**
 * Path of Debian's Chromium without windows, which it installs. It opens the same pages for two thirds of the
 * processor time, but hands no address to other programs. Null if there is none, or if `CHROMIUM_PATH` names another.
 */
export function findHeadlessShell() {
  if (process.env.CHROMIUM_PATH) return null;
  if (!fs.existsSync(headlessShell)) installDebianPackage('chromium-headless-shell');
  return firstOf([headlessShell]);
}

function playwrightChromium() {
  const {chromium} = createRequire(import.meta.url)('@playwright/test');
  return firstOf([chromium.executablePath()]);
}

function downloaded() {
  console.log('No Chromium found: trying to download Playwright’s …');
  spawnSync('npx', ['playwright', 'install', 'chromium'], {stdio: 'ignore', timeout: 180_000});
  return playwrightChromium();
}

function debianChromium() {
  installDebianPackage('chromium');
  return firstOf(installed);
}

function installDebianPackage(name) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  console.log(`Trying Debian’s package ${name} …`);
  spawnSync('apt-get', ['update', '-qq'], {stdio: 'ignore'});
  spawnSync('apt-get', ['install', '-y', '-qq', name], {
    stdio: 'ignore',
    env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'}
  });
}
