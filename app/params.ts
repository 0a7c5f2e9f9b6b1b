import {notFound} from 'next/navigation';
import {locale as rootLocale} from 'next/root-params';
import {isLocale, locales, type Locale} from '../i18n/locales.ts';

/** The language of the current page, from its address. */
export async function pageLocale(): Promise<Locale> {
  const locale = await rootLocale();
  return isLocale(locale) ? locale : notFound();
}

/** Params for `generateStaticParams`: each language with each value of one more segment. */
export const everyLocaleWith = <Name extends string>(
  name: Name,
  values: (locale: Locale) => string[]
) =>
  locales.flatMap(locale =>
    values(locale).map(
      value => ({locale, [name]: value}) as {locale: Locale} & Record<Name, string>
    )
  );

/** The view, or Next's page for unknown addresses if there is none. */
export const found = <V>(view: V | undefined): V => view ?? notFound();
