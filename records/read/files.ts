import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../../i18n/locales.ts';
import {documentKinds, type DocumentKind} from '../schema/documents.ts';
import {isSlug} from '../schema/slug.ts';
import {isClutter} from './source/clutter.ts';

/** Absolute path of the documents' folder: `CONTENT_DIR`, or `content/`. */
export const contentDir = () => path.resolve(process.env.CONTENT_DIR ?? 'content');

/** Every kind of document. Each is also the name of its folder. */
export const kinds = Object.keys(documentKinds) as DocumentKind[];

/** The folder of one document. `dir` is absolute. */
export type Folder = {kind: DocumentKind; slug: string; dir: string};

const bySlug = new Intl.Collator('en');

/** A path as findings print it: relative to the working directory. */
export const shortPath = (file: string) => path.relative(process.cwd(), file);

/**
 * The folders of all documents, by kind and then slug. A file or a link that is named like one is listed too, so that
 * reading it says what is wrong.
 */
export const listFolders = (root = contentDir()): Folder[] =>
  kinds.flatMap(kind =>
    entriesOf(path.join(root, kind))
      .filter(entry => isNamedLikeFolder(entry))
      .map(({name}) => ({kind, slug: name, dir: path.join(root, kind, name)}))
      .sort((a, b) => bySlug.compare(a.slug, b.slug))
  );

/** Whether an entry beside the documents' folders stands for a document. */
export const isNamedLikeFolder = (entry: fs.Dirent): boolean =>
  !isClutter(entry.name) && (entry.isDirectory() || isSlug(entry.name));

/** What is in a folder; nothing if it does not exist or cannot be read, which `checkLooseFiles` reports. */
function entriesOf(dir: string): fs.Dirent[] {
  try {
    return fs.lstatSync(dir).isDirectory() ? fs.readdirSync(dir, {withFileTypes: true}) : [];
  } catch {
    return [];
  }
}

/** Path of a document's YAML file. */
export const factsFile = ({kind, dir}: Folder) => path.join(dir, documentKinds[kind].facts);
/** Path of a document's Markdown file in one language, which may not exist. */
export const wordsFile = ({dir}: Folder, locale: Locale) => path.join(dir, `${locale}.md`);

/** Names of the files that a document folder may have besides pictures. */
export const expectedFiles = (kind: DocumentKind) => [
  documentKinds[kind].facts,
  ...locales.map(l => `${l}.md`)
];

/**
 * A Markdown file split into YAML front matter and body. `bodyLine` is the body's first line in the
 * file, from 1.
 */
export type SplitText = {head: string; body: string; bodyLine: number};

/**
 * A text as every program reads it: without a byte order mark, and with the line ends of Unix, since git on Windows
 * writes others.
 */
export const withPlainLines = (raw: string): string =>
  raw.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');

/** Splits a Markdown file. Null if it does not begin with `---` front matter. */
export function splitFrontMatter(raw: string): SplitText | null {
  const text = withPlainLines(raw);
  const match = /^---\n([\s\S]*?)\n---[ \t]*(?:\n|$)/.exec(text);
  if (!match) return null;
  return {
    head: match[1] ?? '',
    body: text.slice(match[0].length),
    bodyLine: match[0].split('\n').length
  };
}
