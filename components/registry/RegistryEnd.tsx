import {useLocale, useTranslations} from 'next-intl';
import type {RegistryEntry} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import PageLink from '../frame/PageLink.tsx';
import Section from '../frame/Section.tsx';
import {entrySubject} from '../../i18n/registry/entrySubject.ts';
import FeedList from '../guides/FeedList.tsx';
import ItemList from '../news/ItemList.tsx';
import SourceList from '../record/SourceList.tsx';
import Bidi from '../text/Bidi.tsx';

type Props = {
  entry: RegistryEntry;
  /** Address of its feed without extension; null: it has none. */
  feed: string | null;
};

/** Cases and news named on the page of an entry. Lists of their own have the rest. */
export const [casesAtMost, newsAtMost] = [10, 8] as const;

/** Cases and news that refer to an entry, its feed and its sources. */
export default function RegistryEnd({entry, feed}: Props) {
  const t = useTranslations('Registry');
  const items = useTranslations('ItemList');
  const locale = useLocale();
  const {path, code, cases, news, related, registry, sources} = entry;
  // The page of a court has the sources of its branches too.
  const areShared =
    registry === 'courts' && related.some(branch => branch.code.startsWith(`${code}-`));
  return (
    <>
      {cases.length > 0 && (
        <Section id="cases" title={t('cases')}>
          <CaseLinks cases={cases.slice(0, casesAtMost)} />
          {cases.length > casesAtMost && (
            <p>
              <PageLink path={`${path}/cases`}>{t('allCases', {count: cases.length})}</PageLink>
            </p>
          )}
        </Section>
      )}
      {news.length > 0 && (
        <Section id="news" title={t('news')}>
          <ItemList items={news.slice(0, newsAtMost)} />
          {news.length > newsAtMost && (
            <p>
              <PageLink path={`${path}/news`}>{items('all', {count: news.length})}</PageLink>
            </p>
          )}
        </Section>
      )}
      {sources.length > 0 && (
        <Section id="sources" title={t(areShared ? 'courtSources' : 'sources')}>
          <SourceList sources={sources} />
        </Section>
      )}
      {feed !== null && (
        <Section id="follow" title={<Bidi lang={locale}>{t('follow')}</Bidi>}>
          <FeedList feeds={[{name: entrySubject(entry, locale), path: feed}]} />
        </Section>
      )}
      <p className="screen-only">
        <PageLink path={`/${entry.registry}`}>{t(`title.${entry.registry}`)}</PageLink>
      </p>
    </>
  );
}

/** Legal cases as links. */
export function CaseLinks({cases}: Pick<RegistryEntry, 'cases'>) {
  const locale = useLocale();
  return (
    <ul className="grid gap-3">
      {cases.map(({slug, words: {title, lang}}) => (
        <li key={slug} className="max-w-prose">
          <a href={href(locale, `/cases/${slug}`)} lang={lang}>
            <Bidi lang={lang} within={locale}>
              {title}
            </Bidi>
          </a>
        </li>
      ))}
    </ul>
  );
}
