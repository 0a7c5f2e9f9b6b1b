import {useLocale, useTranslations} from 'next-intl';
import {formatNumber} from '../i18n/formats.ts';

type Props = {page: number; total: number; newer?: string; older?: string};

/** From page to page of the ledger, with plain links. */
export default function Pagination({page, total, newer, older}: Props) {
  const t = useTranslations('Pagination');
  const locale = useLocale();
  if (total < 2) return null;
  return (
    <nav aria-label={t('label')} className="screen-only flex flex-wrap items-center justify-between gap-4 border-bs border-ink pbs-3 font-label text-small">
      <span className="flex min-h-11 items-center">{newer && <a href={newer} rel="prev" className="py-3">{t('newer')}</a>}</span>
      <span>{t('position', {page: formatNumber(page, locale), total: formatNumber(total, locale)})}</span>
      <span className="flex min-h-11 items-center">{older && <a href={older} rel="next" className="py-3">{t('older')}</a>}</span>
    </nav>
  );
}
