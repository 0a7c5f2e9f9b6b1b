import type {Locale} from '../locales.ts';
import {entryTitle, type Named} from '../names.ts';
import {translator} from '../translator.ts';

/** The title of a registry’s entry where it stands without its page. A bare charge would read as our own words. */
export const entrySubject = (entry: Named & {registry: string}, locale: Locale): string =>
  entry.registry === 'charges'
    ? translator(locale, 'Registry')('charge', {name: entryTitle(entry, locale)})
    : entryTitle(entry, locale);
