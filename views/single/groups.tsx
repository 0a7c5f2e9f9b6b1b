import IndexLinks from '../../components/frame/IndexLinks.tsx';
import PersonGroups from '../../components/person/PersonGroups.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {groupings, registryNames} from '../../records/index.ts';
import {groupsOf, namedAtMost} from '../lists/groups.tsx';
import {titledView} from '../titledView.tsx';
import {singlePage} from '../singlePage.ts';

export const groupsPages = singlePage('/groups', groupsPage);

/** People by status, prison, charge, occupation and nationality. */
function groupsPage(locale: Locale) {
  const t = translator(locale, 'Groups');
  const groups = groupsOf(locale).map(({people, path, ...group}) => ({
    ...group,
    people: people.slice(0, namedAtMost),
    count: people.length,
    ...(people.length > namedAtMost && {path})
  }));
  return titledView({
    locale,
    path: '/groups',
    title: t('title'),
    lead: t('lead'),
    children: (
      <>
        <IndexLinks indexes={['find', ...registryNames]} />
        {groupings.map(by => (
          <PersonGroups key={by} by={by} groups={groups.filter(group => group.by === by)} />
        ))}
      </>
    )
  });
}
