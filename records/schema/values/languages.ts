import {locales} from '../../../i18n/locales.ts';
import {formatLanguage} from '../../../i18n/names.ts';

/** True for a BCP 47 tag that has a name in every language of the site. `Intl` throws at what is no tag. */
export function isLanguageTag(tag: string): boolean {
  try {
    return locales.every(locale => formatLanguage(tag, locale) !== tag);
  } catch {
    return false;
  }
}
