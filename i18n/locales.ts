/**
 * The locale record: the one place where a language's tag, own name, direction and calendar are said.
 * Everything else (routes, `<html dir>`, formats, feeds, cards, checks) derives from it.
 */
export const localeRecord = {
  en: {tag: 'en', ownName: 'English', dir: 'ltr', intl: 'en-GB', og: 'en_GB', script: 'Latn'},
  fa: {tag: 'fa', ownName: 'فارسی', dir: 'rtl', intl: 'fa-IR', og: 'fa_IR', script: 'Arab'}
} as const satisfies Record<string, LocaleRecord>;

type LocaleRecord = {
  /** BCP 47 language tag; also the first segment of every address. */
  tag: string;
  /** The language's name in itself, for the language switch. */
  ownName: string;
  /** Base direction of the language's script. */
  dir: 'ltr' | 'rtl';
  /** Tag handed to `Intl`: decides month names and digits. */
  intl: string;
  /** Open Graph locale (`language_TERRITORY`). */
  og: string;
  /** ISO 15924 code of the script. */
  script: 'Latn' | 'Arab';
};

export type Locale = keyof typeof localeRecord;

/** All locales, in the order in which `/` offers them. */
export const locales = Object.keys(localeRecord) as Locale[];

/** The language of pages that stand outside any. */
export const defaultLocale: Locale = 'en';

export const isLocale = (value: unknown): value is Locale =>
  typeof value === 'string' && Object.hasOwn(localeRecord, value);

/** The language that the switch leads to. With two languages it is simply the other one. */
export const otherLocale = (locale: Locale): Locale => (locale === 'en' ? 'fa' : 'en');

export const dirOf = (locale: Locale) => localeRecord[locale].dir;
