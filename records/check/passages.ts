import {locales, type Locale} from '../../i18n/locales.ts';
import {pathName} from '../read/finding.ts';
import type {ReadFolder} from '../read/folder.ts';
import {walk} from './references.ts';

/** Half-space and space are one, and marks do not count. */
export const plain = (text: string) =>
  text
    .replace(/\u200c/g, ' ')
    .replace(/[()\u064B-\u0655]/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** A text that readers see, and where it stands. */
export type Passage = {text: string; file: string; line: number; field: string; locale: Locale};

const readPassages = new WeakMap<ReadFolder, Passage[]>();

/** Every text of a document with its place. */
export function passagesOf(folder: ReadFolder): Passage[] {
  const passages = readPassages.get(folder) ?? readAll(folder);
  readPassages.set(folder, passages);
  return passages;
}

function readAll({facts, words}: ReadFolder): Passage[] {
  const passages: Passage[] = [];
  walk(facts?.data, (path, key, value) => {
    if (
      !facts ||
      (key !== 'en' && key !== 'fa') ||
      path.includes('hashtags') ||
      path.includes('aliases')
    )
      return;
    if (typeof value === 'string')
      passages.push({
        text: value,
        file: facts.file,
        get line() {
          return facts.lineOf(path);
        },
        field: pathName(path),
        locale: key
      });
  });
  for (const locale of locales) {
    const own = words[locale];
    if (!own) continue;
    const {title, summary} = own.located.data as {title?: unknown; summary?: unknown};
    for (const [field, value] of Object.entries({title, summary}))
      if (typeof value === 'string')
        passages.push({
          text: value,
          file: own.file,
          get line() {
            return own.located.lineOf([field]);
          },
          field,
          locale
        });
    passages.push({
      text: own.text.body,
      file: own.file,
      line: own.text.bodyLine,
      field: 'text',
      locale
    });
  }
  return passages;
}
