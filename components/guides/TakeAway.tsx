import {useLocale, useTranslations} from 'next-intl';
import {formatPlainNumber} from '../../i18n/numbers.ts';

type Props = {
  /** Path of the page within the language. */
  path: string;
  /** Number of the record, which has an address of its own. */
  recordNo: number;
};

/** The record number, and a download link for the page as one self-contained HTML file. */
export default function TakeAway({path, recordNo}: Props) {
  const t = useTranslations('TakeAway');
  const record = useTranslations('RecordNumber');
  const locale = useLocale();
  return (
    <p className="flex flex-wrap gap-x-6 font-label text-small">
      <a href={`/r/${recordNo}`}>{record('of', {number: formatPlainNumber(recordNo, locale)})}</a>
      <a
        href={`/copies/${locale}/${path.slice(1).replaceAll('/', '-')}.html`}
        download=""
        className="screen-only"
      >
        {t('link')}
      </a>
    </p>
  );
}
