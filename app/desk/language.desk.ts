import {headers} from 'next/headers';
import {defaultLocale, isLocale, type Locale} from '../../i18n/locales.ts';

/** The language of the desk for this request, which the desk's server read from its address. */
export async function deskLocale(): Promise<Locale> {
  const given = (await headers()).get('x-desk-lang');
  return isLocale(given) ? given : defaultLocale;
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
