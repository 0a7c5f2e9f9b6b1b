import {useLocale, useTranslations} from 'next-intl';
import type {Case, LegalTerms, Source} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import AsOf from '../record/AsOf.tsx';
import {localeRecord} from '../../i18n/locales.ts';

type Props = {
  courts: NonNullable<Case['courts']>;
  terms: LegalTerms;
  sources: readonly Source[];
};

/** Courts with their instance and the judges who sat there, each linked to its page. */
export default function CourtList({courts, terms, sources}: Props) {
  const t = useTranslations('Registry');
  const instance = useTranslations('CourtInstance');
  const locale = useLocale();
  const comma = localeRecord[locale].comma;
  return (
    <ul className="grid gap-2">
      {courts.map(({court, instance: at, officials = [], asOf, sources: ids}) => (
        <li key={`${court} ${at}`}>
          <a href={href(locale, `/courts/${court}`)} className="inline-block capital">
            {terms.courts[court]?.[locale] ?? court}
          </a>
          {comma}
          {instance(at)}
          {officials.map(code => (
            <span key={code}>
              {comma}
              <a href={href(locale, `/officials/${code}`)}>
                {t.rich('judge', {
                  name: () => <bdi>{terms.officials[code]?.[locale] ?? code}</bdi>
                })}
              </a>
            </span>
          ))}{' '}
          <AsOf date={asOf} ids={ids} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
