import fs from 'node:fs';
import {createTranslator, type Messages} from 'next-intl';
import type {Locale} from './locales.ts';

const read = (locale: Locale) => JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as Messages;
const loaded = new Map<Locale, Messages>();

/** Interface words for programs that run outside Next: feeds, data. Same messages, same arguments. A missing one throws. */
export function translator<Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) {
  const messages = loaded.get(locale) ?? read(locale);
  loaded.set(locale, messages);
  return createTranslator<Messages, Namespace>({locale, namespace, messages, timeZone: 'UTC', onError: error => { throw error; }});
}
