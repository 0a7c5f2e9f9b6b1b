import type {Locale} from '../../i18n/locales.ts';
import {entryTitle} from '../../i18n/names.ts';
import {inlineText} from '../../i18n/partialDates/inlineDates.ts';
import {registryCounts} from '../../i18n/lists.ts';
import {translator} from '../../i18n/translator.ts';
import type {RegistryEntry} from '../../records/index.ts';
import {inBothLanguages, labelField, nameFields, type SearchDocument} from './fields.ts';

/** A prison, court, official, charge or article of law. Every spelling of its name finds it. */
export function registryDocument(entry: RegistryEntry, locale: Locale): SearchDocument {
  const {path, registry, name, aliases, about, place, office, people, cases} = entry;
  const t = translator(locale, 'Registry');
  const label = t(`one.${registry}`);
  const summary = registryCounts(entry, locale);
  const text = about ? inlineText(about.text[locale], locale) : '';
  return {
    result: {
      path,
      title: entryTitle(entry, locale),
      lang: locale,
      other: '',
      kind: label,
      date: '',
      dateText: '',
      status: '',
      summary,
      text
    },
    fields: [
      ...nameFields([name.en, name.fa], 7),
      ...nameFields([...aliases.en, ...aliases.fa], 6),
      {text, weight: 1},
      labelField([label, inBothLanguages(place ?? undefined, office ?? undefined)])
    ]
  };
}
