import {useTranslations} from 'next-intl';
import PageLink from './PageLink.tsx';

import type {RegistryName} from '../../records/index.ts';

type Index =
  | 'search'
  | 'archive'
  | 'topics'
  | 'organisations'
  | 'names'
  | 'groups'
  | 'cases'
  | 'find'
  | RegistryName;
type Props = {indexes: readonly Index[]};

/** Plain links to the indexes of the site. */
export default function IndexLinks({indexes}: Props) {
  const t = useTranslations('IndexLinks');
  return (
    <nav aria-label={t('label')} className="screen-only">
      <ul className="flex flex-wrap gap-x-6">
        {indexes.map(name => (
          <li key={name}>
            <PageLink path={`/${name}`}>{t(name)}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
