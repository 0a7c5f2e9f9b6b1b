import {getTranslations} from 'next-intl/server';
import PageFrame from '../../../components/PageFrame.tsx';
import PageHeading from '../../../components/PageHeading.tsx';
import PersonGroups from '../../../components/PersonGroups.tsx';
import {getPeople, groupings, groupPeople, type chargeCodes, type Grouping, type occupationGroups, type prisonCodes, type statusCodes} from '../../../content/index.ts';
import {formatCountry} from '../../../i18n/formats.ts';
import {pageMetadata} from '../../metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Groups');
  return pageMetadata({locale: await pageLocale(), path: '/groups', title: t('title'), description: t('lead')});
}

export default async function GroupsPage() {
  const locale = await pageLocale();
  const t = await getTranslations();
  const people = getPeople(locale);
  const label: Record<Grouping, (code: string) => string> = {
    status: code => t(`Status.${code as (typeof statusCodes)[number]}`),
    prison: code => t(`Prison.${code as (typeof prisonCodes)[number]}`),
    charge: code => t(`Charge.${code as (typeof chargeCodes)[number]}`),
    occupation: code => t(`OccupationGroup.${code as (typeof occupationGroups)[number]}`),
    nationality: code => formatCountry(code, locale)
  };
  return (
    <PageFrame path="/groups" footer={footerOf(locale)}>
      <PageHeading title={t('Groups.title')} lead={t('Groups.lead')} />
      {groupings.map(by => <PersonGroups key={by} by={by} groups={groupPeople(people, by).map(group => ({...group, label: label[by](group.code)}))} />)}
    </PageFrame>
  );
}
