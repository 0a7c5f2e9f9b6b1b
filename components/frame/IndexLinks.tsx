import {useTranslations} from 'next-intl';
import PageLink from './PageLink.tsx';

const all = ['search', 'archive', 'topics', 'organisations', 'names', 'groups', 'cases'] as const;

type Props = {only?: readonly (typeof all)[number][]};

/** Plain links to the indexes of the site. */
export default function IndexLinks({only = all}: Props) {
  const t = useTranslations('IndexLinks');
  return (
    <nav aria-label={t('label')} className="screen-only">
      <ul className="flex flex-wrap gap-x-6">
        {only.map(name => (
          <li key={name}>
            <PageLink path={`/${name}`}>{t(name)}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
