import {useLocale, useTranslations} from 'next-intl';
import type {LegalTerms, Person, Source} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import SourceRefs from './SourceRefs.tsx';

type Props = {charges: Person['charges']; terms: LegalTerms; sources: readonly Source[]};

/** Charges, each with its stage, date and sources. */
export default function ChargeList({charges, terms, sources}: Props) {
  const t = useTranslations('PersonPage');
  const stage = useTranslations('ChargeStage');
  const locale = useLocale();
  return (
    <ul className="grid gap-2">
      {charges.map(({code, stage: at, articles = [], asOf, sources: ids}) => (
        <li key={`${code} ${at}`}>
          {t('chargeAs', {
            charge: terms.charges[code]?.[locale] ?? code,
            stage: stage(at),
            date: formatDate(asOf, locale, 'short')
          })}{' '}
          {articles
            .flatMap(article => terms.articles[article] ?? [])
            .map(({number, law}) => (
              <span key={number} className="text-small">
                {t('article', {number: formatPlainNumber(number, locale), law: law[locale]})}{' '}
              </span>
            ))}
          <SourceRefs ids={ids} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
