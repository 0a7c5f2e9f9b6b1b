import {useTranslations} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import NewsEntry from './NewsEntry.tsx';
import PageLink from '../frame/PageLink.tsx';

type Props = {
  news: readonly NewsItem[];
  /** Path of the list of all news, which exists if there are more than `newestAtMost`. */
  path: string;
};

/** A person or legal case with more news than this has a list of all news. */
export const newestAtMost = 20;

/** The newest news about a person or legal case with summaries, and a link to the rest. */
export default function NewestNews({news, path}: Props) {
  const t = useTranslations('ItemList');
  return (
    <>
      <div>
        {news.slice(0, newestAtMost).map(item => (
          <NewsEntry key={item.slug} item={item} />
        ))}
      </div>
      {news.length > newestAtMost && (
        <p>
          <PageLink path={path}>{t('all', {count: news.length})}</PageLink>
        </p>
      )}
    </>
  );
}
