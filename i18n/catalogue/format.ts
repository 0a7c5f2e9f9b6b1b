import {IntlMessageFormat} from 'intl-messageformat';
import {localDigits} from '../digits.ts';
import {isolate} from '../direction/marks.ts';
import type {Locale} from '../locales.ts';
import {remember} from '../remember.ts';
import {cut, type Message, type Value} from './message.ts';
import {readCatalogue} from './read.ts';

type Language = {
  quote: (text: string) => string;
  comma: string;
  /** A value that is shown as it is. */
  asIs: (text: string) => string;
};
const languages: Record<Locale, Language> = {
  en: {quote: text => cut(`“${text}”`), comma: ', ', asIs: text => text},
  // Names and code are in Latin letters, so each is isolated.
  fa: {
    quote: text => `«${asIsInFarsi(cut(`“${text}”`).replace(/^“|”$/g, ''))}»`,
    comma: '، ',
    asIs: asIsInFarsi
  }
};

function asIsInFarsi(text: string): string {
  return text && isolate(text);
}

/** A message or another value as plain text. Throws if the language lacks the message or a value is missing. */
export function formatMessage(value: Value, locale: Locale): string {
  const {quote, comma, asIs} = languages[locale];
  if (typeof value === 'string') return asIs(value);
  if (typeof value === 'number') return localDigits(String(value), locale);
  if ('quoted' in value) return quote(value.quoted);
  if ('key' in value) return formatKey(value, locale);
  return value.map(each => formatMessage(each, locale)).join(comma);
}

function formatKey({key, values = {}}: Message, locale: Locale): string {
  const texts = Object.entries(values).map(([name, value]) => [name, formatMessage(value, locale)]);
  return String(
    templateOf(key, locale).format(Object.fromEntries(texts) as Record<string, string>)
  );
}

const templateOf = remember(
  (key: string, locale: Locale) => new IntlMessageFormat(textOf(key, locale), locale)
);

function textOf(key: string, locale: Locale): string {
  const [room = '', name = ''] = key.split('.');
  const catalogue = readCatalogue(`check.${locale}`) as Record<string, Record<string, string>>;
  const text = catalogue[room]?.[name];
  if (text === undefined) throw new Error(`messages/check.${locale}.json has no ${key}.`);
  // The Farsi messages have code between backticks; the English ones are shown as they are written.
  return locale === 'fa' ? text.replace(/`([^`]*)`/g, (_, code: string) => isolate(code)) : text;
}
