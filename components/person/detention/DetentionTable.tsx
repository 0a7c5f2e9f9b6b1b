import {useLocale, useTranslations} from 'next-intl';
import type {Detention} from '../../../records/index.ts';
import {formatListed, listedStyle} from '../../../i18n/dates.ts';
import FormattedDate from '../../text/FormattedDate.tsx';
import {daysKnown} from '../../charts/daysKnown.ts';
import TableHead from '../../text/TableHead.tsx';
import {useDays} from '../../text/useDays.ts';

type Props = {detention: Detention};

/** Detention spells with their days, less furlough, and the total. */
export default function DetentionTable({detention}: Props) {
  const t = useTranslations('DetentionTable');
  const locale = useLocale();
  const days = useDays();
  if (!detention.spells.length) return null;
  return (
    <div className="grid gap-2">
      <table className="w-full max-w-prose border-collapse text-small">
        <caption className="pbe-2 text-start font-label text-soft">{t('caption')}</caption>
        <TableHead columns={[t('from'), t('to'), t('days')]} />
        <tbody>
          {detention.spells.map(({from, to, until, days: count}) => (
            <tr key={from} className="border-be border-rule align-baseline">
              <td className="py-1.5 pe-3">
                <FormattedDate date={from} lang={locale} style={listedStyle(from)} />
              </td>
              <td className="py-1.5 pe-3">
                {to ? (
                  <FormattedDate date={to} lang={locale} style={listedStyle(to)} />
                ) : (
                  t.rich('open', {date: () => formatListed(until, locale)})
                )}
              </td>
              <td className="py-1.5">{days(count)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr className="align-baseline font-bold">
            <td colSpan={2} className="py-1.5 pe-3">
              {t('sum')}
            </td>
            <td className="py-1.5">{days(daysKnown(detention))}</td>
          </tr>
        </tfoot>
      </table>
      <p className="font-label text-small text-soft">{t('method')}</p>
    </div>
  );
}
