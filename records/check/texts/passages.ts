import {locales, type Locale} from '../../../i18n/locales.ts';
import {marksOf} from '../../read/bodies.ts';
import type {ReadText} from '../../read/contentRecord.ts';
import {pathName} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {shortTextMarks, type Marks} from '../../read/text/marks.ts';
import type {Located} from '../../read/yaml.ts';
import {walk} from '../facts/walk.ts';

/** A text in one language: a body, a title, a summary, or a text field of the facts. */
export type Passage = {
  text: string;
  file: string;
  field: string;
  locale: Locale;
  /** true: a text in Markdown; false: a short text, which knows only `:date[…]`. */
  isBody: boolean;
  /** Line of the first character in the file. It may cost a parse of the file, so call it for findings only. */
  firstLine: () => number;
  /** The directives, links and pictures in the text. It may cost a parse of the text. */
  marks: () => Marks;
};

/** Line in the file of the character at `index` of a passage. */
export const lineAt = ({text, firstLine}: Passage, index: number): number =>
  firstLine() + text.slice(0, index).split('\n').length - 1;

const known = new WeakMap<ReadFolder, Passage[]>();

/** Every text of a document except hashtags. */
export function passagesOf(folder: ReadFolder): Passage[] {
  const passages = known.get(folder) ?? [
    ...(folder.facts ? passagesIn(folder.facts) : []),
    ...locales.flatMap(locale => textPassages(folder.words[locale], locale))
  ];
  known.set(folder, passages);
  return passages;
}

/** Every text except aliases, which are other spellings of a name. */
export const prosePassagesOf = (folder: ReadFolder): Passage[] =>
  passagesOf(folder).filter(isProse);

export const isProse = ({field}: Passage): boolean => !/(?:^|\.)aliases\./.test(field);

/** The texts of a YAML file in both languages, except hashtags. */
export function passagesIn(facts: Located): Passage[] {
  const passages: Passage[] = [];
  walk(facts.data, (path, key, value) => {
    if ((key !== 'en' && key !== 'fa') || path.includes('hashtags')) return;
    for (const text of Array.isArray(value) ? value : [value])
      if (typeof text === 'string')
        passages.push({
          text,
          file: facts.file,
          field: pathName(path),
          locale: key,
          isBody: false,
          firstLine: () => facts.lineOf(path),
          marks: () => shortTextMarks(text)
        });
  });
  return passages;
}

function textPassages(read: ReadText | undefined, locale: Locale): Passage[] {
  if (!read) return [];
  const {located, text, file} = read;
  const {title, summary} = located.data as {title?: unknown; summary?: unknown};
  return [
    ...Object.entries({title, summary}).flatMap(([field, value]) =>
      typeof value === 'string'
        ? {
            text: value,
            file,
            field,
            locale,
            isBody: false,
            firstLine: () => located.lineOf([field]),
            marks: () => shortTextMarks(value)
          }
        : []
    ),
    {
      text: text.body,
      file,
      field: 'text',
      locale,
      isBody: true,
      firstLine: () => text.bodyLine,
      marks: () => marksOf(text)
    }
  ];
}

/** A text as names are compared in it: half-spaces as spaces, without Arabic vowel marks and brackets. */
export const plain = (text: string) =>
  text
    .replace(/\u200c/g, ' ')
    .replace(/[()\u064B-\u0655]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
