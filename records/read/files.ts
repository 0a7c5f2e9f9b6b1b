import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../../i18n/locales.ts';
import {documentKinds, type DocumentKind} from '../schema/documents.ts';

/** Folder of the documents. Tests point it at broken copies through `CONTENT_DIR`. */
export const contentDir = () => path.resolve(process.env.CONTENT_DIR ?? 'content');

export const kinds = Object.keys(documentKinds) as DocumentKind[];

/** One folder of the content, as it lies on disk. */
export type Folder = {kind: DocumentKind; slug: string; dir: string};

const bySlug = new Intl.Collator('en');

/** All document folders, sorted by kind and slug. */
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

export const factsFile = ({kind, dir}: Folder) => path.join(dir, documentKinds[kind].facts);
export const wordsFile = ({dir}: Folder, locale: Locale) => path.join(dir, `${locale}.md`);

/** Files that may lie in a document folder besides pictures. */
export const expectedFiles = (kind: DocumentKind) => [
  documentKinds[kind].facts,
  ...locales.map(l => `${l}.md`)
];

/** A Markdown file cut into its YAML head and its body; lines count from 1. */
export type SplitText = {head: string; body: string; bodyLine: number};

/** Cuts `---` front matter off a text. Returns null if there is none. */
export function splitFrontMatter(raw: string): SplitText | null {
  const match = /^\uFEFF?---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(raw);
  if (!match) return null;
  return {
    head: match[1] ?? '',
    body: raw.slice(match[0].length),
    bodyLine: match[0].split('\n').length
  };
}
