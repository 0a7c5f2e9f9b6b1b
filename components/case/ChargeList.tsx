import {useLocale, useTranslations} from 'next-intl';
import type {LegalTerms, Person, Source} from '../../records/index.ts';
import {formatAfterNoun, listedStyle} from '../../i18n/dates.ts';
import {href} from '../../i18n/links.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import SourceRefs from '../record/SourceRefs.tsx';

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
          {t.rich(terms.charges[code]?.ours ? 'chargeAsOurs' : 'chargeAs', {
            link: charge => <a href={href(locale, `/charges/${code}`)}>{charge}</a>,
            charge: terms.charges[code]?.[locale] ?? code,
            stage: stage(at),
            date: formatAfterNoun(asOf, locale, listedStyle(asOf))
          })}{' '}
          {articles
            .flatMap(article => ({article, ...terms.articles[article]}))
            .map(({article, number, law}) =>
              number === undefined || law === undefined ? null : (
                <span key={article} className="text-small">
                  <a href={href(locale, `/laws/${article}`)}>
                    {t('article', {number: formatPlainNumber(number, locale), law: law[locale]})}
                  </a>{' '}
                </span>
              )
            )}
          <SourceRefs ids={ids} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
