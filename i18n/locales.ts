/**
 * The only definition of the site's languages. Routes, `<html dir>`, formats, feeds, cards and checks derive from it.
 */
export const localeRecord = {
  en: {
    tag: 'en',
    ownName: 'English',
    dir: 'ltr',
    intl: 'en-GB',
    og: 'en_GB',
    script: 'Latn',
    comma: ', ',
    semicolon: '; '
  },
  fa: {
    tag: 'fa',
    ownName: 'فارسی',
    dir: 'rtl',
    intl: 'fa-IR',
    og: 'fa_IR',
    script: 'Arab',
    comma: '، ',
    semicolon: '؛ '
  }
} as const satisfies Record<string, LocaleRecord>;

type LocaleRecord = {
  /** BCP 47 language tag, also the first segment of every path. */
  tag: string;
  /** The language's name in that language, for the language switch. */
  ownName: string;
  /** Base direction of the language's script. */
  dir: 'ltr' | 'rtl';
  /** Tag for `Intl`; it decides month names and digits. */
  intl: string;
  /** Open Graph locale (`language_TERRITORY`). */
  og: string;
  /** ISO 15924 code of the script. */
  script: 'Latn' | 'Arab';
  /** What stands between the items of a list, with its space; semicolons if an item has a comma. */
  comma: string;
  semicolon: string;
};

export type Locale = keyof typeof localeRecord;

/** All locales, in the order in which the page at `/` offers them. */
export const locales = Object.keys(localeRecord) as Locale[];

/** The language of pages without a locale in their path. */
export const defaultLocale: Locale = 'en';

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && Object.hasOwn(localeRecord, value);

/** The language that the language switch leads to. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'fa' : 'en');

/** Direction of any language that content may have (`language` in `records/schema/fields.ts`), by its tag. */
export const dirOf = (lang: string): 'ltr' | 'rtl' =>
  lang === 'ar' ? 'rtl' : isLocale(lang) ? localeRecord[lang].dir : 'ltr';
