import {useLocale, useTranslations} from 'next-intl';
import type {RegistryEntry} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {registryCounts} from '../../i18n/lists.ts';
import PageLink from '../frame/PageLink.tsx';
import {newsAtMost} from './RegistryEnd.tsx';

type Props = {entries: readonly RegistryEntry[]};

/** Links to the pages of a registry, each with its number of people and cases, and to its news if that list is long. */
export default function RegistryIndex({entries}: Props) {
  const item = useTranslations('ItemList');
  const locale = useLocale();
  return (
    <ul className="grid gap-x-10 wide:grid-cols-2">
      {entries.map(({path, registry, name, people, cases, news}) => (
        <li
          key={path}
          className="flex flex-wrap items-center justify-between gap-x-4 border-be border-rule"
        >
          <a href={href(locale, path)} className="inline-flex min-h-11 items-center">
            <span className="capital">{name[locale]}</span>
          </a>
          <span className="font-label text-small text-soft">
            {registryCounts({registry, people, cases}, locale)}
            {news.length > newsAtMost && (
              <>
                {' · '}
                <PageLink path={`${path}/news`}>{item('all', {count: news.length})}</PageLink>
              </>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
