import {useLocale, useTranslations} from 'next-intl';
import type {Person, Source} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import SourceRefs from './SourceRefs.tsx';

type Props = {charges: Person['charges']; sources: readonly Source[]};

/** Charges, each with its stage, date and sources. */
export default function ChargeList({charges, sources}: Props) {
  const t = useTranslations('PersonPage');
  const charge = useTranslations('Charge');
  const stage = useTranslations('ChargeStage');
  const locale = useLocale();
  return (
    <ul className="grid gap-2">
      {charges.map(({code, stage: at, asOf, sources: ids}) => (
        <li key={`${code} ${at}`}>
          {t('chargeAs', {
            charge: charge(code),
            stage: stage(at),
            date: formatDate(asOf, locale, 'short')
          })}{' '}
          <SourceRefs ids={ids} sources={sources} />
        </li>
      ))}
    </ul>
  );
}
