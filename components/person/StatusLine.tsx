import {useLocale, useTranslations} from 'next-intl';
import type {Status} from '../../records/index.ts';
import {formatNumber} from '../../i18n/numbers.ts';
import {rangeOf} from '../../i18n/partialDates/partialDate.ts';
import FormattedDate from '../text/FormattedDate.tsx';
import {asOfMessage, statusLabel} from './statusLabel.ts';

type Props = {status: Status};

/** Status of a person with the day as of which it is confirmed. */
export default function StatusLine({status}: Props) {
  const t = useTranslations('StatusLine');
  const locale = useLocale();
  const mark = status.stale ? 'unconfirmed' : status.group;
  return (
    <div className="grid gap-0.5">
      <p className="flex items-baseline gap-2">
        <span aria-hidden="true" className={`mark mark-${mark}`} />
        <b>{statusLabel(status, locale)}</b>
      </p>
      <p className="font-label text-small text-soft">
        {status.certainty !== 'confirmed' && <>{t(status.certainty)} · </>}
        {t.rich(asOfMessage(status), {
          date: () => <FormattedDate date={status.asOf} lang={locale} />
        })}
        {status.stale && (
          <span className="block">
            {t.rich('silence', {
              days: () => (
                <day-count since={rangeOf(status.asOf).last}>
                  {formatNumber(status.silentDays, locale)}
                </day-count>
              )
            })}
          </span>
        )}
      </p>
    </div>
  );
}
