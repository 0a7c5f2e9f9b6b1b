import {localeRecord, type Locale} from '../locales.ts';
import {remember} from '../remember.ts';

/**
 * Letters of scripts that run from right to left. Tatweel (U+0640) belongs to no single script. Digits are not letters:
 * they run from left to right in every script.
 */
const rightToLeft =
  '(?=\\p{L})[\\p{Script=Arabic}\\p{Script=Hebrew}\\p{Script=Syriac}\\p{Script=Thaana}\\p{Script=Nko}\\u0640]';
const leftToRight = `(?!${rightToLeft})\\p{L}`;

/** Digits of Latin, Farsi and Arabic text, as the inside of a character class. */
export const digits = '\\d۰-۹٠-٩';

/** Characters and punctuation that a text in one language treats as foreign or as its own. */
export type Characters = {
  /** Regular expression of a letter that runs against the direction of the text. */
  foreign: string;
  /** Regular expression of a letter that runs with it. */
  own: string;
  /** Inside of a character class: punctuation that belongs to the text itself and ends a foreign run. */
  ownPunctuation: string;
  /** Inside of a character class: digits that belong to the other language. */
  foreignDigits: string;
};

const characters: Record<'ltr' | 'rtl', Characters> = {
  rtl: {
    foreign: `(?:${leftToRight})`,
    own: `(?:${rightToLeft})`,
    ownPunctuation: '،؛؟«»٪٫٬۔',
    foreignDigits: '\\d'
  },
  ltr: {
    foreign: `(?:${rightToLeft})`,
    own: `(?:${leftToRight})`,
    ownPunctuation: ',;?',
    foreignDigits: '۰-۹٠-٩'
  }
};

export const charactersOf = (locale: Locale): Characters => characters[localeRecord[locale].dir];

/** Closing mark to opening mark. */
export const pairs: Readonly<Record<string, string>> = {
  ')': '(',
  ']': '[',
  '}': '{',
  '”': '“',
  '»': '«',
  '"': '"'
};
export const openers: ReadonlySet<string> = new Set(Object.values(pairs));

/** Stands for a string that is isolated already. It is a noncharacter, so no text holds it. */
export const atom = '\uFDD0';

/** A regular expression from its source, compiled once: those with classes of letters are slow to compile. */
export const pattern = (source: string, flags = 'u'): RegExp => compiled(source, flags);
const compiled = remember((source: string, flags: string) => new RegExp(source, flags));
