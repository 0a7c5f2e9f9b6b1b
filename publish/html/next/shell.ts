import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../../files/hash.ts';
import {listFiles} from '../../../files/list.ts';
import {writeWhole} from '../../../files/write.ts';
import {hashSources} from '../../buildCache.ts';
import {frameOf, frameNameOf, ModelError, type FrameName} from './model.ts';
import {buildWithNext} from './nextBuild.ts';

/** What is published of Next's build. It depends on the code alone, so builds of other content can use it. */
export type Shell = {
  /** The start of a page's document, up to its title. */
  frames: Readonly<Record<FrameName, string>>;
  /** Next's stylesheets by their address. */
  css: Readonly<Record<string, string>>;
  /** Routes that had pages, after their language: our page of each has been compared with Next's. */
  proven: readonly string[];
};

/** A shell, with the folder of Next's export if Next has just run: our pages are still to be compared with it. */
export type OpenShell = {shell: Shell; models?: string};

type Kept = {key: string; shell: Shell};

/** Beside the cache of Next's compiler, which depends on the code alone, too; builds of any content share both. */
const keptFile = '.next/cache/shell.json';

/**
 * The shell of the previous build, if the code is the same and each of `routes` (those that have pages) was compared
 * with Next's page then; otherwise runs Next.
 */
export async function openShell(
  routes: readonly string[],
  {file = keptFile, runNext = buildWithNext} = {}
): Promise<OpenShell & {summary: string}> {
  const kept = readKept(file);
  if (kept && routes.every(route => kept.proven.includes(route)))
    return {shell: kept, summary: 'not run, the code is the same'};
  const folder = await runNext();
  const shell = {frames: framesOf(folder), css: stylesheetsOf(folder), proven: routes};
  return {
    shell,
    models: folder,
    summary: `${modelsIn(folder).length} pages to compare with ours`
  };
}

/** Keeps a shell for later builds. Call it only when all models were compared. */
export const keepShell = (shell: Shell, file = keptFile): void =>
  writeWhole(file, JSON.stringify({key: keyOf(), shell} satisfies Kept));

/** Next's stylesheets of the last build by their address, even if the code has changed since; empty without a build. */
export const keptStylesheets = (file = keptFile): Shell['css'] => readFile(file)?.shell.css ?? {};

function readKept(file: string): Shell | undefined {
  const kept = readFile(file);
  return kept?.key === keyOf() ? kept.shell : undefined;
}

function readFile(file: string): Kept | undefined {
  if (!fs.existsSync(file)) return undefined;
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Kept;
  } catch {
    return undefined;
  }
}

/** Hash of all that Next compiles, except the content. */
function keyOf(): string {
  const routes = listFiles('app').filter(name => !/^desk\/|\.desk\.tsx?$/.test(name));
  const files = ['next.config.js', 'postcss.config.mjs', 'tsconfig.json'];
  return sha256([
    hashSources(),
    ...[...routes.map(name => `app/${name}`), ...files].flatMap(name => [
      name,
      sha256(fs.readFileSync(name))
    ])
  ]);
}

/** Pages of Next's export, except placeholders and the second copy of the page for unknown addresses. */
export const modelsIn = (folder: string): string[] =>
  listFiles(folder).filter(name => name.endsWith('.html') && !/(?:^|\/)_/.test(name));

/** Throws if two pages of Next's export with the same frame name start differently. */
function framesOf(folder: string): Record<FrameName, string> {
  const frames = new Map<string, string>();
  for (const page of modelsIn(folder)) {
    const name = frameNameOf(page);
    const frame = frameOf(fs.readFileSync(path.join(folder, page), 'utf8'), page);
    if ((frames.get(name) ?? frame) !== frame)
      throw new ModelError(
        `${page}: Next starts this page differently from others in its language:\n${frame}\n` +
          `Expected:\n${frames.get(name)}\nAdapt publish/html/next/shell.ts.`
      );
    frames.set(name, frame);
  }
  return Object.fromEntries(frames) as Record<FrameName, string>;
}

const stylesheetsOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    listFiles(path.join(folder, '_next'))
      .filter(name => name.endsWith('.css'))
      .map(name => [`/_next/${name}`, fs.readFileSync(path.join(folder, '_next', name), 'utf8')])
  );
