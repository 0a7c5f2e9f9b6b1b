import {notFound} from 'next/navigation';
import {locale as rootLocale} from 'next/root-params';
import {isLocale, type Locale} from '../i18n/locales.ts';

/** The language of the current page, from its address. */
export async function pageLocale(): Promise<Locale> {
  const locale = await rootLocale();
  return isLocale(locale) ? locale : notFound();
}

/** The view, or Next's page for unknown addresses if there is none. */
export const found = <V>(view: V | undefined): V => view ?? notFound();
