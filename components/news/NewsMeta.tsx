import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import {formatList} from '../../i18n/lists.ts';
import {isolate} from '../../i18n/direction/marks.ts';
import FactList from '../record/FactList.tsx';
import Bidi from '../text/Bidi.tsx';
import Breakable from '../text/Breakable.tsx';
import FormattedDate from '../text/FormattedDate.tsx';

type Props = {
  item: NewsItem;
  /** The last day on which the text changed for readers. */
  changed: string;
};

/** Messages for an origin whose publisher is not named. */
const unnamed = {
  repost: 'plainRepost',
  excerpt: 'plainExcerpt',
  translation: 'plainTranslation'
} as const;

/** Farsi has different letters for yeh and kaf, so a tag with the Arabic ones is in Arabic. */
const isArabic = (tag: string) => /[يك]/.test(tag);

/** Dates, origin and subjects of a news item. */
export default function NewsMeta({item, changed}: Props) {
  const {date, eventDate, places, topics, hashtags} = item;
  const t = useTranslations('NewsPage');
  const topic = useTranslations('Topic');
  const locale = useLocale();
  const day = (value: string, style: 'full' | 'weekday') => (
    <FormattedDate date={value} lang={locale} style={style} />
  );
  return (
    <FactList
      facts={[
        {term: t('date'), value: day(date, 'weekday')},
        {term: t('event'), value: eventDate ? day(eventDate, 'weekday') : null},
        {term: t('changed'), value: changed === date ? null : day(changed, 'full')},
        {term: t('origin'), value: <Origin item={item} />},
        {
          term: t('place'),
          value: places.length ? (
            <Bidi lang={locale}>
              {formatList(
                places.map(place => place[locale]),
                locale
              )}
            </Bidi>
          ) : null
        },
        {
          term: t('topics'),
          value: formatList(
            topics.map(code => topic(code)),
            locale
          )
        },
        {
          term: t('hashtags'),
          value: hashtags[locale].length ? (
            <ul className="flex flex-wrap gap-x-4">
              {hashtags[locale].map(tag => (
                <li key={tag} className="min-w-0 wrap-anywhere">
                  <bdi {...(isArabic(tag) && {lang: 'ar'})}>
                    <Breakable>{tag}</Breakable>
                  </bdi>
                </li>
              ))}
            </ul>
          ) : null
        }
      ]}
    />
  );
}

/** The byline, then the origin if it names someone else, as a link if it has an address. */
function Origin({item: {origin, byline}}: Pick<Props, 'item'>) {
  const t = useTranslations('NewsPage');
  const from = useTranslations('Origin');
  const locale = useLocale();
  const {type, publisher, url} = origin;
  const words = () => {
    if (type === 'own') return from(byline ? 'signed' : 'own');
    if (!publisher) return from(unnamed[type]);
    return from(type, {publisher: isolate(publisher[locale])});
  };
  const signed = byline && t('signed', {name: byline.name[locale], role: byline.role[locale]});
  const isAuthor = byline?.name[locale] === publisher?.[locale];
  const source = <Bidi lang={locale}>{signed && isAuthor ? signed : words()}</Bidi>;
  return (
    <>
      {signed && !isAuthor && (
        <>
          <Bidi lang={locale}>{signed}</Bidi>.{' '}
        </>
      )}
      {url ? (
        <a href={url} rel="noopener noreferrer external">
          {source}
        </a>
      ) : (
        source
      )}
    </>
  );
}
