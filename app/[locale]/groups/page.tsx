import {getTranslations} from 'next-intl/server';
import PageFrame from '../../../components/frame/PageFrame.tsx';
import PageHeading from '../../../components/frame/PageHeading.tsx';
import PersonGroups from '../../../components/person/PersonGroups.tsx';
import {groupings} from '../../../records/index.ts';
import {pageMetadata} from '../../../views/metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../../views/text.ts';
import {groupsOf, namedAtMost} from '../../../views/lists/groups.tsx';

export async function generateMetadata() {
  const t = await getTranslations('Groups');
  return pageMetadata({
    locale: await pageLocale(),
    path: '/groups',
    title: t('title'),
    description: t('lead')
  });
}

export default async function GroupsPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Groups');
  const groups = groupsOf(locale).map(({people, path, ...group}) => ({
    ...group,
    people: people.slice(0, namedAtMost),
    count: people.length,
    ...(people.length > namedAtMost && {path})
  }));
  return (
    <PageFrame path="/groups" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      {groupings.map(by => (
        <PersonGroups key={by} by={by} groups={groups.filter(group => group.by === by)} />
      ))}
    </PageFrame>
  );
}
