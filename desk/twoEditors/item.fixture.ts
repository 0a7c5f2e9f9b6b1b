import {localDigits} from '../../i18n/digits.ts';
import type {Locale} from '../../i18n/locales.ts';
import {base} from '../../records/check/content.fixture.ts';

/** The item that several people edit at once: two long texts, and facts with four sources. */
export const itemName = 'news/some-item';

/** A short text that is unlike all others: the words and a number. */
export const numbered = (words: string, index: number, locale: Locale) =>
  `${words} ${localDigits(String(index), locale)}.`;

const linesOf = (word: string, locale: Locale) =>
  Array.from({length: 40}, (_line, index) => numbered(word, index, locale)).join('\n');

const pair = (en: string, fa: string, index: number) =>
  `{en: ${numbered(en, index, 'en')}, fa: ${numbered(fa, index, 'fa')}}`;

const source = (index: number) => `  - id: source-${index}
    publisher: ${pair('Publisher', 'ناشر', index)}
    title: ${pair('Report', 'گزارش', index)}
    lang: en
    type: media
    publishable: true
`;

/** The number of its sources, and what they have in both languages. */
export const sources = {count: 4, fields: ['publisher', 'title']} as const;

const facts = (base[`${itemName}/item.yaml`] ?? '').split('sources:\n')[0] ?? '';

/** Its files at the beginning, by name. */
export const before: Readonly<Record<string, string>> = {
  'en.md': `${base[`${itemName}/en.md`]}${linesOf('Line', 'en')}\n`,
  'fa.md': `${base[`${itemName}/fa.md`]}${linesOf('سطر', 'fa')}\n`,
  'item.yaml': `${facts}sources:\n${Array.from({length: sources.count}, (_one, index) => source(index)).join('')}`
};

/** Files of the item by their path in the content. */
export const inFolder = (files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [`${itemName}/${name}`, text]));
