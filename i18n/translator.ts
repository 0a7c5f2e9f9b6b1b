import {createTranslator, type Messages} from 'next-intl';
import en from '../messages/en.json';
import fa from '../messages/fa.json';
import type {Locale} from './locales.ts';

// Next compiles these files for its bundles; elsewhere they are what they say.
const all: Record<Locale, Messages> = {en, fa: fa as unknown as Messages};
const made = new Map<string, unknown>();

/** All words of the interface in one language. */
export const interfaceWords = (locale: Locale): Messages => all[locale];

const make = <Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) =>
  createTranslator<Messages, Namespace>({
    locale,
    namespace,
    messages: all[locale],
    timeZone: 'UTC',
    onError: error => {
      throw error;
    }
  });

/** Interface words for programs that run outside Next: feeds, data. Same messages, same arguments. A missing one throws. */
export function translator<Namespace extends keyof Messages>(
  locale: Locale,
  namespace: Namespace
): ReturnType<typeof make<Namespace>> {
  const key = `${locale} ${namespace}`;
  const known = made.get(key) ?? make(locale, namespace);
  made.set(key, known);
  return known as ReturnType<typeof make<Namespace>>;
}
