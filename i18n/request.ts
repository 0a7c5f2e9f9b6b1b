import {getRequestConfig} from 'next-intl/server';
import {locale as rootLocale} from 'next/root-params';
import {defaultLocale, isLocale} from './locales.ts';
import {numberFormats} from './numbers.ts';

/**
 * The locale is the first segment of the path, or what a page outside `/<locale>` asks for. A missing message stops
 * the build.
 */
export default getRequestConfig(async ({locale: asked}) => {
  const candidate = asked ?? (await rootLocale());
  const locale = isLocale(candidate) ? candidate : defaultLocale;
  return {
    locale,
    formats: numberFormats,
    timeZone: 'UTC',
    messages: (await import(`../messages/${locale}.json`)).default,
    onError: error => {
      throw error;
    }
  };
});
