import {useLocale, useTranslations} from 'next-intl';
import type {Status} from '../content/index.ts';
import {formatDate, formatNumber} from '../i18n/formats.ts';
import FormattedDate from './FormattedDate.tsx';

type Props = {status: Status};

/** Where a person stands, in words, and the day for which that is vouched. Never without its date. */
export default function StatusLine({status}: Props) {
  const t = useTranslations('StatusLine');
  const label = useTranslations('Status');
  const prison = useTranslations('Prison');
  const locale = useLocale();
  const mark = status.stale ? 'unconfirmed' : status.group;
  const place = status.prison ? t('place', {status: label(status.code), place: prison(status.prison)}) : label(status.code);
  const ended = status.group !== 'held';
  const words = ended
    ? t(status.onOrBefore ? 'before' : 'since', {status: label(status.code), date: formatDate(status.date, locale)})
    : status.stale ? t('lastConfirmed', {status: place}) : place;
  return (
    <div className="grid gap-0.5">
      <p className="flex items-baseline gap-2"><span aria-hidden="true" className={`mark mark-${mark}`} /><b className="first-letter:uppercase">{words}</b></p>
      <p className="font-label text-small text-soft">
        {status.certainty !== 'confirmed' && <>{t(status.certainty)} · </>}
        {t.rich(status.stale ? 'staleSince' : 'asOf', {date: () => <FormattedDate date={status.asOf} lang={locale} />})}
        {status.stale && <span className="block">{t.rich('silence', {days: () => <day-count since={status.asOf}>{formatNumber(status.silentDays, locale)}</day-count>})}</span>}
      </p>
    </div>
  );
}
