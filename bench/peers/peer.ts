import fs from 'node:fs';
import path from 'node:path';
import type {Converted} from './convert.ts';

/** An engine that builds a site from the converted corpus. */
export type Peer = {
  name: string;
  /** Undefined if it is not installed. */
  version: string | undefined;
  /** Sets up a site in an empty folder. */
  prepare: (dir: string, corpus: Converted) => void;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Folder of the finished site, within the folder of `prepare`. */
  output: string;
};

const templates = path.resolve('bench/peers/templates');
/** Interface strings of all engines. */
export const wordsFile = path.join(templates, 'next/app/words.json');

export const copyTemplates = (engine: string, dir: string): void =>
  fs.cpSync(path.join(templates, engine), dir, {recursive: true});

/** Copies the stylesheet and the pictures, which every engine publishes unchanged, to the folder `to`. */
export function copyStaticFiles({dir}: Converted, to: string): void {
  fs.mkdirSync(to, {recursive: true});
  fs.copyFileSync(path.join(templates, 'style.css'), path.join(to, 'style.css'));
  fs.cpSync(path.join(dir, 'pictures'), path.join(to, 'pictures'), {recursive: true});
}

/** Version of a package that is installed in a folder, or undefined. */
export function installed(engines: string | undefined, name: string): string | undefined {
  const file = path.join(engines ?? '', 'node_modules', name, 'package.json');
  return engines !== undefined && fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as {version: string}).version
    : undefined;
}
