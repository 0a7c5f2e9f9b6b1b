import {createTranslator, type Messages} from 'next-intl';
import {locales, type Locale} from './locales.ts';

const read = async (locale: Locale) => (await import(`../messages/${locale}.json`, {with: {type: 'json'}})).default as Messages;
const messages = new Map(await Promise.all(locales.map(async locale => [locale, await read(locale)] as const)));

/** Interface strings of one language, for what is made outside the pages: the search index. */
export const translator = (locale: Locale) => createTranslator<Messages>({locale, messages: messages.get(locale) ?? ({} as Messages), timeZone: 'UTC'});
