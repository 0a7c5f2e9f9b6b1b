import {headers} from 'next/headers';
import {defaultLocale, isLocale, otherLocale, type Locale} from '../../i18n/locales.ts';

/** The language of the desk for this request, which the desk's server read from its address. */
export async function deskLocale(): Promise<Locale> {
  const given = (await headers()).get('x-desk-lang');
  return isLocale(given) ? given : defaultLocale;
}

/** Whether whoever asks may see all of the desk, not only one item. */
export const seesAll = async (): Promise<boolean> =>
  (await headers()).get('x-desk-scope') === 'all';

/** Whether this is the desk at the editor's own machine, which nobody else can reach. */
export const isLocalDesk = async (): Promise<boolean> =>
  (await headers()).get('x-desk-local') === '1';

/** What a visitor may do: read, write one item, edit everything, or also release. */
export type DeskRole = 'read' | 'write' | 'editor' | 'releaser';

/** The role of whoever asks, which the desk's server read from their link. */
export async function deskRole(): Promise<DeskRole> {
  const given = (await headers()).get('x-desk-role');
  return (['write', 'editor', 'releaser'] as const).find(role => role === given) ?? 'read';
}

/** An address of the desk that keeps the language: `/desk/news/some-item?lang=fa`. */
export function deskHref(
  path: string,
  locale: Locale,
  parameters: Record<string, string> = {}
): string {
  const [page = '', part] = path.split('#');
  const query = new URLSearchParams({...parameters, lang: locale});
  return `${page}?${query}${part === undefined ? '' : `#${part}`}`;
}

/** The languages of a desk in one language: its own first. */
export const ownFirst = (locale: Locale): readonly [Locale, Locale] => [
  locale,
  otherLocale(locale)
];
