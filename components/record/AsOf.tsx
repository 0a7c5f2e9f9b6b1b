import {useLocale, useTranslations} from 'next-intl';
import type {Source} from '../../records/index.ts';
import {listedStyle} from '../../i18n/dates.ts';
import FormattedDate from '../text/FormattedDate.tsx';
import SourceRefs from './SourceRefs.tsx';

type Props = {
  /** ISO date as of which the sources confirm the claim. */
  date: string;
  /** Ids of the sources of the claim. */
  ids: readonly string[];
  /** All sources of the page. */
  sources: readonly Source[];
};

/** The date and sources of a claim. No claim about a person is shown without them. */
export default function AsOf({date, ids, sources}: Props) {
  const t = useTranslations('PersonPage');
  const locale = useLocale();
  return (
    <span className="font-label text-small text-soft">
      {t.rich('asOf', {
        date: () => <FormattedDate date={date} lang={locale} style={listedStyle(date)} afterNoun />
      })}{' '}
      <SourceRefs ids={ids} sources={sources} />
    </span>
  );
}
