import {unlessInstalled} from '../programs/programs.ts';
import type {StartEngine} from './engine.ts';
import {startWithPuppeteer} from './puppeteer.ts';
import {findMiniBrowser, startWebKit} from './webkit.ts';

/** An engine that the site is tested in. `skip`: why it cannot run here, or false. */
export type TestedEngine = {name: string; start: StartEngine; skip: string | false};

const {CHROMIUM_PATH: chromiumPath = ''} = process.env;
const firefoxPath = '/usr/bin/firefox-esr';
const miniBrowser = findMiniBrowser();

export const chromium: TestedEngine = {
  name: 'Chromium',
  start: startWithPuppeteer('chrome', chromiumPath),
  skip: !chromiumPath && 'CHROMIUM_PATH is not set'
};

export const firefox: TestedEngine = {
  name: 'Firefox ESR',
  start: startWithPuppeteer('firefox', firefoxPath),
  skip: unlessInstalled(firefoxPath, 'firefox-esr')
};

export const webkit: TestedEngine = {
  name: 'WebKitGTK',
  start: startWebKit(miniBrowser ?? ''),
  skip:
    unlessInstalled('WebKitWebDriver', 'webkit2gtk-driver') ||
    unlessInstalled('xvfb-run', 'xvfb') ||
    (!miniBrowser && 'WebKitGTK’s MiniBrowser is not installed')
};
