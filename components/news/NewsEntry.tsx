import type {Root} from 'hast';
import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import {dayInCalendars} from '../../i18n/dates.ts';
import {href} from '../../i18n/links.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';
import Prose from '../text/Prose.tsx';

type Props = {
  item: NewsItem;
  /** The full text, for entries that open in place. */
  body?: Root;
  /** Level of the headline. Default: 3. */
  level?: 2 | 3;
};

/** A row of the ledger: date, headline, summary, and the full text in a `<details>` that opens without JavaScript. */
export default function NewsEntry({item, body, level = 3}: Props) {
  const t = useTranslations('NewsEntry');
  const kind = useTranslations('NewsKind');
  const locale = useLocale();
  const Heading = level === 2 ? 'h2' : 'h3';
  const {words, date, slug} = item;
  const {own, gregorian} = dayInCalendars(date, locale);
  const address = href(locale, `/news/${slug}`);
  return (
    <article
      className={
        'grid gap-x-8 gap-y-1 border-bs border-rule py-5 first:border-bs-0 ' +
        'first:pbs-0 wide:grid-cols-[11rem_1fr]'
      }
    >
      <p className="flex flex-wrap gap-x-3 font-label text-small text-signal wide:block wide:pbs-1">
        <time dateTime={date} className="flex gap-x-3 wide:block">
          <span className="wide:block">{own}</span>
          {gregorian && <span className="text-soft wide:block">{gregorian}</span>}
        </time>
        <span className="text-soft">{kind(item.kind)}</span>
      </p>
      <div lang={words.lang} dir={dirOf(words.lang)} className="grid max-w-prose gap-2">
        <Heading className="text-head">
          <a href={address} className="no-underline hover:underline">
            <Bidi lang={words.lang}>{words.title}</Bidi>
          </a>
        </Heading>
        <p>
          <InlineText lang={words.lang}>{words.summary}</InlineText>
        </p>
        {body && (
          <details className="show-more">
            <summary
              className="flex min-h-11 w-fit items-center font-label text-small text-signal"
              lang={locale}
            >
              {t('show')}
              <Of title={words.title} lang={words.lang} />
            </summary>
            {item.contentWarning && (
              <p className="mbe-4 bg-tint px-5 py-3 text-small">
                <InlineText lang={locale}>{item.contentWarning[locale]}</InlineText>
              </p>
            )}
            <Prose tree={body} lang={words.lang} media={item.media} links={item.links} />
            <p className="mbs-4 font-label text-small">
              <a href={address} lang={locale}>
                {t('page')}
                <Of title={words.title} lang={words.lang} />
              </a>
            </p>
          </details>
        )}
      </div>
    </article>
  );
}

/** The headline, for those who hear the name of a link without its surroundings. */
const Of = ({title, lang}: {title: string; lang: Locale}) => (
  <span className="sr-only">
    : <Bidi lang={lang}>{title}</Bidi>
  </span>
);
