import {localeRecord, locales, type Locale} from '../../../i18n/locales.ts';
import {translator} from '../../../i18n/translator.ts';
import type {CaseFacts, Localized} from '../../collections/types.ts';
import type {LegalTerms} from './legalTerms.ts';

type Courts = Pick<CaseFacts, 'court' | 'judge' | 'courts'>;
type Words = {court?: Localized; judge?: Localized};

/**
 * Courts and judges in one line each, for cards, feeds and data: “Branch 28 of …; on appeal Branch 36 of …”. Words that
 * the facts give themselves come first.
 */
export function courtWords({court, judge, courts = []}: Courts, terms: LegalTerms): Words {
  const line = (namesOf: (each: (typeof courts)[number]) => readonly (Localized | undefined)[]) =>
    inBoth(locale =>
      courts
        .flatMap(each => {
          const names = namesOf(each).flatMap(name => name?.[locale] ?? []);
          const name = names.join(localeRecord[locale].comma);
          if (!names.length) return [];
          const instance = translator(locale, 'CourtInstance')(each.instance);
          return each.instance === 'trial'
            ? [name]
            : [locale === 'fa' ? `${instance}، ${name}` : `${instance} ${name}`];
        })
        .join(localeRecord[locale].semicolon)
    );
  const [courtLine, judgeLine] = [
    court ?? line(each => [terms.courts[each.court]]),
    judge ?? line(({officials = []}) => officials.map(code => terms.officials[code]))
  ];
  return {
    ...(courtLine.en !== '' && {court: courtLine}),
    ...(judgeLine.en !== '' && {judge: judgeLine})
  };
}

const inBoth = (make: (locale: Locale) => string): Localized =>
  Object.fromEntries(locales.map(locale => [locale, make(locale)])) as Localized;
