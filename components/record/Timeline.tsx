import {useLocale, useTranslations} from 'next-intl';
import type {LegalTerms, Person, Source} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import FormattedDate from '../text/FormattedDate.tsx';
import InlineText from '../text/InlineText.tsx';
import SourceRefs from './SourceRefs.tsx';

type Props = {
  events: Person['events'];
  sources: readonly Source[];
  /** Names of the prisons of the events, by code. */
  prisons: LegalTerms['prisons'];
};

/** Events in order of date, with their sources. */
export default function Timeline({events, sources, prisons}: Props) {
  const t = useTranslations('Timeline');
  const label = useTranslations('EventType');
  const certainty = useTranslations('Certainty');
  const locale = useLocale();
  return (
    <ol className="grid">
      {events.map((event, index) => {
        return (
          <li
            key={index}
            className="grid gap-x-8 border-bs border-rule py-3 wide:grid-cols-[11rem_1fr]"
          >
            <p className="font-label text-small text-signal">
              <FormattedDate date={event.date} lang={locale} />
            </p>
            <div className="max-w-prose">
              <h3 className="text-body">{label(event.type)}</h3>
              <p>
                <InlineText lang={locale}>{event.detail[locale]}</InlineText>{' '}
                <SourceRefs ids={event.sources} sources={sources} />
                {event.certainty !== 'confirmed' && (
                  <span className="block font-label text-small text-soft">
                    {certainty(event.certainty)}
                  </span>
                )}
                {event.prison !== undefined && (
                  <a
                    className="block w-fit font-label text-small capital"
                    href={href(locale, `/prisons/${event.prison}`)}
                  >
                    {prisons[event.prison]?.[locale] ?? event.prison}
                  </a>
                )}
                {event.case !== undefined && (
                  <a
                    className="block font-label text-small"
                    href={href(locale, `/cases/${event.case}`)}
                  >
                    {t('ofCase')}
                  </a>
                )}
              </p>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
