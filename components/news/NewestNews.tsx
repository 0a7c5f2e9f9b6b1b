import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import NewsEntry from './NewsEntry.tsx';

type Props = {
  news: readonly NewsItem[];
  /** The list of all of them, which is there when they are more than stand here. */
  path: string;
};

/** With more news than this, a person or a case has a list of all. */
export const newestAtMost = 20;

/** News about a person or a case: the newest with their summaries, and the way to all. */
export default function NewestNews({news, path}: Props) {
  const t = useTranslations('ItemList');
  const locale = useLocale();
  return (
    <>
      <div>
        {news.slice(0, newestAtMost).map(item => (
          <NewsEntry key={item.slug} item={item} />
        ))}
      </div>
      {news.length > newestAtMost && (
        <p>
          <a href={href(locale, path)} className="inline-flex min-h-11 items-center">
            {t('all', {count: news.length})}
          </a>
        </p>
      )}
    </>
  );
}
