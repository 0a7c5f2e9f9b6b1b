import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import {formatList} from '../../i18n/lists.ts';
import {isolate} from '../../i18n/scripts.ts';
import Bidi from '../text/Bidi.tsx';
import FactList from '../record/FactList.tsx';
import FormattedDate from '../text/FormattedDate.tsx';

type Props = {item: NewsItem};

const unnamed = {
  repost: 'plainRepost',
  excerpt: 'plainExcerpt',
  translation: 'plainTranslation'
} as const;

/** When and where a news item comes from, and what it is about. */
export default function NewsMeta({
  item: {date, eventDate, updated, origin, places, topics, hashtags, byline}
}: Props) {
  const t = useTranslations('NewsPage');
  const from = useTranslations('Origin');
  const topic = useTranslations('Topic');
  const locale = useLocale();
  const day = (value: string, weekday = false) => (
    <FormattedDate
      date={value}
      lang={locale}
      style={weekday && value.length === 10 ? 'weekday' : 'full'}
    />
  );
  const {type, publisher, url} = origin;
  const originWords =
    type === 'own'
      ? from('own')
      : publisher
        ? from(type, {publisher: isolate(publisher[locale])})
        : from(unnamed[type]);
  return (
    <FactList
      facts={[
        {term: t('published'), value: day(date, true)},
        {term: t('event'), value: eventDate ? day(eventDate, true) : null},
        {term: t('updated'), value: updated ? day(updated) : null},
        {
          term: t('origin'),
          value: (
            <>
              {byline && (
                <>{t('signed', {name: byline.name[locale], role: byline.role[locale]})}. </>
              )}
              {url ? (
                <a href={url} rel="noopener noreferrer external">
                  {originWords}
                </a>
              ) : (
                originWords
              )}
            </>
          )
        },
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
                  <bdi>{tag}</bdi>
                </li>
              ))}
            </ul>
          ) : null
        }
      ]}
    />
  );
}
