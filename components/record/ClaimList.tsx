import {useLocale} from 'next-intl';
import type {Localized, Source} from '../../records/index.ts';
import FormattedDate from '../text/FormattedDate.tsx';
import InlineText from '../text/InlineText.tsx';
import SourceRefs from './SourceRefs.tsx';

type Props = {
  claims: readonly {text: Localized; sources: readonly string[]; date?: string}[];
  sources: readonly Source[];
};

/** Claims with sources, and a date where they have one: disputes, later developments. */
export default function ClaimList({claims, sources}: Props) {
  const locale = useLocale();
  return (
    <ul className="grid max-w-prose gap-3">
      {claims.map(({text, sources: ids, date}) => (
        <li key={text.en} className="border-s-2 border-rule ps-4">
          {date && (
            <p className="font-label text-small text-signal">
              <FormattedDate date={date} lang={locale} />
            </p>
          )}
          <p>
            <InlineText lang={locale}>{text[locale]}</InlineText>{' '}
            <SourceRefs ids={ids} sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
