import {notFound} from 'next/navigation';
import {locale as rootLocale} from 'next/root-params';
import {isLocale, locales, type Locale} from '../i18n/locales.ts';

/** The language of the page being made, from its address. */
export async function pageLocale(): Promise<Locale> {
  const locale = await rootLocale();
  return isLocale(locale) ? locale : notFound();
}

/** Every language with every value of one more segment: what `generateStaticParams` returns. */
export const everyLocaleWith = <Name extends string>(
  name: Name,
  values: (locale: Locale) => string[]
) =>
  locales.flatMap(locale =>
    values(locale).map(
      value => ({locale, [name]: value}) as {locale: Locale} & Record<Name, string>
    )
  );

/** The document, or the page that says there is none. */
export const found = <D>(document: D | undefined): D => document ?? notFound();
