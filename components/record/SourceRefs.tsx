import {useLocale, useTranslations} from 'next-intl';
import type {Source} from '../../records/index.ts';
import {formatNumber} from '../../i18n/numbers.ts';

type Props = {
  /** Ids of the sources of the claim. */
  ids: readonly string[];
  /** All sources of the page, in the order of `SourceList`. */
  sources: readonly Source[];
};

/** Numbers that link a claim to its entries in `SourceList`. */
export default function SourceRefs({ids, sources}: Props) {
  const t = useTranslations('SourceRefs');
  const locale = useLocale();
  const cited = sources
    .map((source, index) => ({source, number: formatNumber(index + 1, locale)}))
    .filter(({source}) => ids.includes(source.id));
  return (
    <span className="refs font-label text-small">
      {cited.map(({source, number}) => (
        <a
          key={source.id}
          href={`#source-${source.id}`}
          aria-label={t('label', {number, publisher: source.publisher[locale]})}
        >
          [{number}]
        </a>
      ))}
    </span>
  );
}
