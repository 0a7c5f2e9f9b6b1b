import fs from 'node:fs';
import path from 'node:path';
import type {Converted} from './convert.ts';

/** A program that makes a site of the converted corpus. */
export type Peer = {
  name: string;
  /** Its version; undefined if it is not installed. */
  version: string | undefined;
  /** Lays a fresh site of it into an empty folder. */
  prepare: (dir: string, corpus: Converted) => void;
  command: string;
  args: string[];
  env?: Record<string, string>;
  /** Folder of the finished site, within the site's own. */
  output: string;
};

export const templates = path.resolve('bench/peers/templates');
export const wordsOfPages = path.join(templates, 'next/app/words.json');

/** Version of a package in a folder of packages. */
export function installed(engines: string | undefined, name: string): string | undefined {
  const file = path.join(engines ?? '', 'node_modules', name, 'package.json');
  return engines !== undefined && fs.existsSync(file)
    ? (JSON.parse(fs.readFileSync(file, 'utf8')) as {version: string}).version
    : undefined;
}

/** What all sites have as it is: the stylesheet and the pictures. */
export function layStatic(to: string, {dir}: Converted): void {
  fs.mkdirSync(to, {recursive: true});
  fs.copyFileSync(path.join(templates, 'style.css'), path.join(to, 'style.css'));
  fs.cpSync(path.join(dir, 'pictures'), path.join(to, 'pictures'), {recursive: true});
}
