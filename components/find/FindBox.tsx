import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../../i18n/numbers.ts';
import Bidi from '../text/Bidi.tsx';
import FindFilter, {type Filter} from './FindFilter.tsx';

type Props = {filters: readonly Filter[]; people: number};

const button = 'min-h-11 w-fit border border-ink bg-paper px-3 font-label text-body no-underline';

/** Filters over all people, and who fits. Hidden until `search/find/element.ts` runs, which fills in `#`. */
export default function FindBox({filters, people}: Props) {
  const t = useTranslations('Find');
  const locale = useLocale();
  return (
    <site-find
      class="grid gap-5"
      data-none={t('none')}
      data-one={t('found', {count: 1})}
      data-many={t('many', {count: '#'})}
      data-confirmed={t('confirmed', {date: '#'})}
      data-days={t('days', {count: '#'})}
      data-unknown={t('unknown', {codes: '#'})}
      data-failed={t('failed')}
      data-columns={['name', 'address', 'status', 'asOf', 'daysHeld']
        .map(name => t(`column.${name as 'name'}`))
        .join('|')}
    >
      {/* Without a script the form stays hidden: a class for its layout would show it. */}
      <form hidden>
        <div className="screen-only grid gap-5">
          <div className="grid gap-x-8 wide:grid-cols-2">
            {filters.map(filter => (
              <FindFilter key={filter.name} filter={filter} />
            ))}
          </div>
          <div className="flex flex-wrap items-end gap-4">
            <label className="font-label text-small">
              {t('sort')}
              <select name="sort" className={`${button} block`}>
                <option value="name">{t('byName')}</option>
                <option value="date">{t('byDate')}</option>
                <option value="days">{t('byDays')}</option>
              </select>
            </label>
            <button type="submit" className={button}>
              {t('show')}
            </button>
            <button type="reset" className={button}>
              {t('clear')}
            </button>
          </div>
        </div>
      </form>
      <p data-question="" className="font-label text-small" />
      <p role="status" className="font-label text-small">
        {t('many', {count: formatNumber(people, locale)})}
      </p>
      <ol className="grid gap-3" />
      <p className="screen-only flex flex-wrap gap-4">
        {(['more', 'csv', 'print'] as const).map(name => (
          <button key={name} type="button" hidden data-do={name} className={button}>
            <Bidi lang={locale}>{t(name)}</Bidi>
          </button>
        ))}
      </p>
    </site-find>
  );
}
