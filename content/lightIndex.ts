import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {parseDocument} from 'yaml';
import {isLocale, locales, type Locale} from '../i18n/locales.ts';
import {kinds, listFolders, splitFrontMatter, wordsFile, contentDir, type SplitText} from './files.ts';
import {fingerprint} from './fingerprint.ts';
import type {Picture} from './pictures.ts';
import {documentKinds, type DocumentKind, type PersonWords, type TitledWords} from './schema.ts';

/**
 * What lists and queries need of a document: facts and words, without the text. The full documents that
 * contentlayer writes hold every text, and importing them would pull all of them into every page.
 */
export type LightDocument<F, W> = {slug: string; facts: F; words: Partial<Record<Locale, W>>; outdated: Locale[]};

const generated = '.contentlayer/generated';
type Raw = {_raw: {sourceFileDir: string; sourceFileName: string}; _id: string; type: string; body?: unknown};

/** Writes one light index per kind beside contentlayer's own output, and the list of pictures. */
export function writeLightIndex(pictures: Record<string, Picture>): void {
  fs.mkdirSync(path.join(generated, 'light'), {recursive: true});
  for (const kind of kinds) fs.writeFileSync(path.join(generated, 'light', `${kind}.json`), JSON.stringify(lightDocuments(kind)));
  fs.writeFileSync(path.join(generated, 'light', 'pictures.json'), JSON.stringify(pictures));
  fs.writeFileSync(path.join(generated, 'light', 'rev.json'), JSON.stringify({rev: revision()}));
}

/** Changes with every text: pages read their own text when they are made, and `next dev` makes them anew when this does. */
function revision(): string {
  const stamps = listFolders().flatMap(folder => locales.map(locale => wordsFile(folder, locale))).map(file => fs.statSync(file, {throwIfNoEntry: false})?.mtimeMs);
  return createHash('sha256').update(stamps.join()).digest('hex').slice(0, 12);
}

function lightDocuments(kind: DocumentKind): LightDocument<object, object>[] {
  const {typeName, factsSchema} = documentKinds[kind];
  const words = new Map<string, Partial<Record<Locale, PersonWords | TitledWords>>>();
  for (const document of readIndex(`${typeName}Words`)) {
    const lang = document._raw.sourceFileName.replace(/\.md$/, '');
    if (isLocale(lang)) words.set(slugOf(document), {...words.get(slugOf(document)), [lang]: ownFields(document)});
  }
  return readIndex(`${typeName}Facts`).map(document => {
    const slug = slugOf(document);
    const own = words.get(slug) ?? {};
    return {slug, facts: factsSchema.parse(ownFields(document)), words: own, outdated: outdated(kind, slug, own)};
  });
}

const readIndex = (type: string) => JSON.parse(fs.readFileSync(path.join(generated, type, '_index.json'), 'utf8')) as Raw[];
const slugOf = ({_raw}: Raw) => _raw.sourceFileDir.split('/').at(-1) ?? '';

function ownFields({_raw, _id, type, body, ...fields}: Raw) {
  return fields as unknown as PersonWords | TitledWords;
}

/** Languages whose text is a translation of an original that has changed since. */
export function outdated(kind: DocumentKind, slug: string, words: Partial<Record<Locale, PersonWords | TitledWords>>): Locale[] {
  const textOf = (locale: Locale): SplitText | null => {
    const file = wordsFile({kind, slug, dir: path.join(contentDir(), kind, slug)}, locale);
    const text = fs.existsSync(file) ? splitFrontMatter(fs.readFileSync(file, 'utf8')) : null;
    return text && !parseDocument(text.head).errors.length ? text : null;
  };
  return (Object.keys(words) as Locale[]).filter(locale => {
    const translation = words[locale]?.translation;
    if (!translation || translation.status === 'original' || !translation.ofHash) return false;
    const original = textOf(translation.of);
    return original !== null && fingerprint(original) !== translation.ofHash;
  });
}
