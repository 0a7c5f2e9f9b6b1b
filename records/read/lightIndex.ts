import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import type {ReadFolder} from './folder.ts';
import {kinds} from './files.ts';
import {fingerprintOf} from './fingerprint.ts';
import type {Picture} from './pictures.ts';
import {documentKinds, type PersonWords, type TitledWords} from '../schema/schema.ts';

/** What lists and queries need of a document: facts and words, without the text, which would make every page heavy. */
export type LightDocument<F, W> = {
  slug: string;
  facts: F;
  words: Partial<Record<Locale, W>>;
  outdated: Locale[];
};

type Words = PersonWords | TitledWords;
const folder = '.content/light';

/** Writes one light index per kind from what the check has read, the list of pictures, and a mark that changes with every text. */
export function writeLightIndex(
  folders: readonly ReadFolder[],
  pictures: Record<string, Picture>
): void {
  fs.mkdirSync(folder, {recursive: true});
  for (const kind of kinds) {
    write(
      kind,
      folders
        .filter(item => item.kind === kind)
        .map(item => {
          const document = lightDocument(item);
          if (!document) throw new Error(`${item.dir} does not hold to the schema: npm run check`);
          return document;
        })
    );
  }
  write('pictures', pictures);
  write('rev', {rev: revision(folders)});
}

/** A file that stays as it is keeps its time, so that nothing is made anew because of it. */
function write(name: string, content: unknown) {
  const file = path.join(folder, `${name}.json`);
  const text = JSON.stringify(content);
  if (!fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text) fs.writeFileSync(file, text);
}

/** Pages read their own text when they are made, and `next dev` makes them anew when this changes. */
function revision(folders: readonly ReadFolder[]): string {
  const texts = folders.flatMap(({slug, words}) =>
    locales.map(locale => `${slug}\0${words[locale]?.text.body ?? ''}\0`)
  );
  return sha256(texts, 12);
}

/** A document as the doors' shapes need it, or undefined while its files do not hold to the schema. */
export function lightDocument({
  kind,
  slug,
  facts,
  words
}: ReadFolder): LightDocument<object, Words> | undefined {
  const {factsSchema, wordsSchema} = documentKinds[kind];
  const parsed = factsSchema.safeParse(facts?.data);
  const front = locales.flatMap(locale => {
    const result = wordsSchema.safeParse(words[locale]?.located.data);
    return result.success ? [[locale, result.data] as const] : [];
  });
  if (!parsed.success || !front.length) return undefined;
  const own = Object.fromEntries(front) as Partial<Record<Locale, Words>>;
  return {slug, facts: parsed.data, words: own, outdated: outdated(own, words)};
}

/** Languages whose text is a translation of an original that has changed since. */
const outdated = (own: Partial<Record<Locale, Words>>, read: ReadFolder['words']): Locale[] =>
  (Object.keys(own) as Locale[]).filter(locale => {
    const translation = own[locale]?.translation;
    if (!translation || translation.status === 'original' || !translation.ofHash) return false;
    const original = read[translation.of];
    return (
      original !== undefined &&
      fingerprintOf(original.located.data, original.text.body) !== translation.ofHash
    );
  });
