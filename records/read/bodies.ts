import fs from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import type {Locale} from '../../i18n/locales.ts';
import {sha256} from '../../files/hash.ts';
import {writeWhole} from '../../files/write.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {contentDir, splitFrontMatter, wordsFile, type SplitText} from './files.ts';
import {parseMarkdown} from './text/markdown.ts';
import {marksIn, textMarks, type Marks} from './text/marks.ts';

/**
 * Bodies are parsed once, by the check. It needs only their marks; the trees of released documents
 * are written here for the pages, share pages and search index that other processes make. Trees of
 * drafts are never written.
 */
const folder = '.content/bodies';
const fileOf = (id: string) => path.join(/* turbopackIgnore: true */ folder, `${id}.json`);

const known = new WeakMap<SplitText, Marks>();

/**
 * Directives, links and pictures of a body. The first call parses the body, unless `storeBody` did.
 */
export function marksOf(text: SplitText): Marks {
  const marks = known.get(text) ?? textMarks(text.body);
  known.set(text, marks);
  return marks;
}

const maybeHeading = /^[ >]*#|^[ >]*(?:-+|=+) *$/m;

/** Ids of the headings of a body. Most bodies have none, which shows without parsing them. */
export const headingIds = (text: SplitText): string[] =>
  known.has(text) || maybeHeading.test(text.body) ? marksOf(text).headings.map(({id}) => id) : [];

/** Makes `marksOf` return what an earlier run found in the same body. */
export const recallMarks = (text: SplitText, marks: Marks): void => void known.set(text, marks);

/** Id of a body in the store: a hash of the text and of the programs that parse it. */
export const bodyId = (body: string): string => sha256([parser(), body].join('\n'), 32);

let parserHash: string | undefined;
const parser = () =>
  (parserHash ??= sha256(
    ['package-lock.json', 'records/read/text/markdown.ts', 'records/schema/directives.ts'].map(
      file => fs.readFileSync(/* turbopackIgnore: true */ file, 'utf8')
    )
  ));

/**
 * Parses a body and writes its tree, without positions, to the store. Call it only for released
 * documents.
 */
export function storeBody(text: SplitText): void {
  const tree = parseMarkdown(text.body);
  known.set(text, marksIn(tree));
  writeWhole(
    fileOf(bodyId(text.body)),
    JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value))
  );
}

/** Stores those of the given bodies that are missing, and removes all others from the store. */
export function syncStore(texts: readonly SplitText[]): void {
  const wanted = new Map(texts.map(text => [path.basename(fileOf(bodyId(text.body))), text]));
  const stored = new Set(fs.existsSync(folder) ? fs.readdirSync(folder) : []);
  for (const [name, text] of wanted) if (!stored.has(name)) storeBody(text);
  for (const name of stored) if (!wanted.has(name)) fs.rmSync(path.join(folder, name));
}

/** Bodies that are in no file yet, by id, the latest last. Only the desk has any. */
const unsaved = new Map<string, string>();
const mostUnsaved = 50;

/** Makes `bodyTree` find a body that is not saved. */
export function rememberUnsaved({body}: SplitText): void {
  const id = bodyId(body);
  unsaved.delete(id);
  unsaved.set(id, body);
  const [oldest] = unsaved.keys();
  if (unsaved.size > mostUnsaved && oldest !== undefined) unsaved.delete(oldest);
}

/**
 * The Markdown tree of a body, without positions: from the store, or parsed from the file as it is
 * now. The desk shows drafts and edits that way, and writes nothing.
 */
export function bodyTree(
  kind: DocumentKind,
  slug: string,
  {lang, bodyId: id}: {lang: Locale; bodyId: string | undefined}
): Root {
  const stored = id === undefined ? undefined : readTree(id);
  const own = id === undefined ? undefined : unsaved.get(id);
  return stored ?? parseMarkdown(own ?? readBody(kind, slug, lang));
}

function readTree(id: string): Root | undefined {
  try {
    return JSON.parse(fs.readFileSync(fileOf(id), 'utf8')) as Root;
  } catch {
    return undefined;
  }
}

function readBody(kind: DocumentKind, slug: string, lang: Locale): string {
  const file = wordsFile({kind, slug, dir: path.join(contentDir(), kind, slug)}, lang);
  return splitFrontMatter(fs.readFileSync(file, 'utf8'))?.body ?? '';
}
