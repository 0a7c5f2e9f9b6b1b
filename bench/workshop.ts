import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import {buildTime} from './corpus/documents.ts';
import type {CardSamples} from './standInCards.ts';

/** Files that builds and tests write, and those that no build needs. */
const notCopied = new RegExp(
  `^(?:${[
    'node_modules|\\.git|\\.env',
    '\\.next.*|out.*|\\.content|\\.contentlayer|\\.cards|\\.build-cache|\\.desk',
    'test-results|playwright-report|.*\\.tsbuildinfo'
  ].join('|')})$`
);
const generated = ['public/fonts', 'public/pictures', 'app/fonts.css', 'components/fonts.json'];

/**
 * Copies the code into the folder `dir`, a workshop: the first build there is cold, and the caches of the working copy
 * stay as they are.
 */
export function openWorkshop(dir: string): void {
  fs.mkdirSync(dir, {recursive: true});
  for (const name of fs.readdirSync('.').filter(each => !notCopied.test(each)))
    fs.cpSync(name, path.join(dir, name), {recursive: true});
  for (const name of generated) fs.rmSync(path.join(dir, name), {recursive: true, force: true});
  linkPackages(path.join(dir, 'node_modules'));
}

/** Hard-links `node_modules` to the folder `to`, which takes seconds; copies it where links fail. */
export function linkPackages(to: string): void {
  if (spawnSync('cp', ['-al', path.resolve('node_modules'), to]).status === 0) return;
  fs.rmSync(to, {recursive: true, force: true});
  fs.cpSync('node_modules', to, {recursive: true, verbatimSymlinks: true});
}

/** Fills the cache of cards in a workshop as an earlier build would have, with stand-ins for most pictures. */
export function fillCardCache(workshop: string, content: string): CardSamples {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/standInCards.ts'],
    {
      cwd: workshop,
      encoding: 'utf8',
      env: {...process.env, CONTENT_DIR: content, BUILD_TIME: buildTime}
    }
  );
  if (status !== 0) throw new Error(`bench/standInCards.ts ended with ${status}:\n${stderr}`);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as CardSamples;
}
