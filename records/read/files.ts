import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../../i18n/locales.ts';
import {documentKinds, type DocumentKind} from '../schema/documents.ts';

/** Absolute path of the documents' folder: `CONTENT_DIR`, or `content/`. */
export const contentDir = () => path.resolve(process.env.CONTENT_DIR ?? 'content');

/** Every kind of document. Each is also the name of its folder. */
export const kinds = Object.keys(documentKinds) as DocumentKind[];

/** The folder of one document. `dir` is absolute. */
export type Folder = {kind: DocumentKind; slug: string; dir: string};

const bySlug = new Intl.Collator('en');

/** The folders of all documents, by kind and then slug. */
export function listFolders(root = contentDir()): Folder[] {
  return kinds.flatMap(kind => {
    const base = path.join(root, kind);
    if (!fs.existsSync(base)) return [];
    return fs
      .readdirSync(base, {withFileTypes: true})
      .filter(entry => entry.isDirectory())
      .map(entry => ({kind, slug: entry.name, dir: path.join(base, entry.name)}))
      .sort((a, b) => bySlug.compare(a.slug, b.slug));
  });
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
