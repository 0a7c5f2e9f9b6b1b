import {createTranslator, type Messages} from 'next-intl';
import en from '../messages/en.json';
import fa from '../messages/fa.json';
import type {Locale} from './locales.ts';
import {numberFormats} from './numbers.ts';

// In Next's bundles these imports are precompiled messages (`precompile` in next.config.js), elsewhere plain JSON.
const all: Record<Locale, Messages> = {en, fa: fa as unknown as Messages};
const translators = new Map<string, unknown>();

/** All interface messages of a language. */
export const interfaceWords = (locale: Locale): Messages => all[locale];

const create = <Namespace extends keyof Messages>(locale: Locale, namespace: Namespace) =>
  createTranslator<Messages, Namespace>({
    locale,
    namespace,
    messages: all[locale],
    formats: numberFormats,
    timeZone: 'UTC',
    onError: error => {
      throw error;
    }
  });

/**
 * Interface words in a given language. A missing message throws.
 *
 * Components call next-intl's `useTranslations`, which takes the language of the page. Everything else (views,
 * metadata, share texts, feeds, data, search, and functions that components share with them) calls this one, because it
 * also runs outside Next and may need the other language. `getTranslations` of next-intl is not used: it needs Next.
 */
export function translator<Namespace extends keyof Messages>(
  locale: Locale,
  namespace: Namespace
): ReturnType<typeof create<Namespace>> {
  const key = `${locale} ${namespace}`;
  const known = translators.get(key) ?? create(locale, namespace);
  translators.set(key, known);
  return known as ReturnType<typeof create<Namespace>>;
}
