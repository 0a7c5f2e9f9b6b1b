import {getTranslations} from 'next-intl/server';
import IndexLinks from '../../../components/IndexLinks.tsx';
import PageFrame from '../../../components/PageFrame.tsx';
import PageHeading from '../../../components/PageHeading.tsx';
import PersonCard from '../../../components/PersonCard.tsx';
import Section from '../../../components/Section.tsx';
import {getPeople, statusGroups, type StatusGroup} from '../../../content/index.ts';
import {href} from '../../../i18n/links.ts';
import {pageMetadata} from '../../metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../text.ts';

const order: readonly StatusGroup[] = ['held', 'died', 'free'] satisfies (keyof typeof statusGroups)[];

export async function generateMetadata() {
  const t = await getTranslations('Prisoners');
  return pageMetadata({locale: await pageLocale(), path: '/prisoners', title: t('title'), description: t('lead')});
}

export default async function PrisonersPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Prisoners');
  const label = await getTranslations('StatusGroup');
  const people = getPeople(locale);
  return (
    <PageFrame path="/prisoners" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <IndexLinks only={['search', 'names', 'groups', 'cases']} />
      {order.map(group => ({group, members: people.filter(({status}) => status.group === group)})).filter(({members}) => members.length > 0).map(({group, members}) => (
        <Section key={group} id={group} title={label(group)}>
          <div className="grid gap-10 wide:grid-cols-2">{members.map(person => <PersonCard key={person.slug} person={person} />)}</div>
        </Section>
      ))}
      <p><a href={href(locale, '/figures')} className="inline-flex min-h-11 items-center">{t('figures')}</a></p>
    </PageFrame>
  );
}
