import {getTranslations} from 'next-intl/server';
import FigureList from '../../../components/charts/FigureList.tsx';
import PageFrame from '../../../components/frame/PageFrame.tsx';
import PageHeading from '../../../components/frame/PageHeading.tsx';
import Section from '../../../components/frame/Section.tsx';
import {getFigures, getPeople, today, type StatusGroup} from '../../../records/index.ts';
import {formatDate} from '../../../i18n/formats.ts';
import {href} from '../../../i18n/links.ts';
import {pageMetadata} from '../../../views/metadata.ts';
import {pageLocale} from '../../params.ts';
import {footerOf} from '../../../views/text.ts';

export async function generateMetadata() {
  const t = await getTranslations('Figures');
  return pageMetadata({
    locale: await pageLocale(),
    path: '/figures',
    title: t('title'),
    description: t('lead')
  });
}

export default async function FiguresPage() {
  const locale = await pageLocale();
  const t = await getTranslations('Figures');
  const figures = getFigures(locale);
  const people = getPeople(locale);
  const inGroup = (group: StatusGroup) =>
    people.filter(({status}) => status.group === group).length;
  return (
    <PageFrame path="/figures" footer={footerOf(locale)}>
      <PageHeading title={t('title')} lead={t('lead')} />
      <Section id="limits" title={t('limits')}>
        <p className="max-w-prose">{t('limitsText')}</p>
        <p className="max-w-prose">
          {t('asOf', {
            people: figures.people,
            date: formatDate(today, locale),
            latest: formatDate(figures.asOf, locale)
          })}
        </p>
      </Section>
      <FigureList
        figures={figures}
        groups={{held: inGroup('held'), free: inGroup('free'), died: inGroup('died')}}
        date={today}
      />
      <p>
        <a href={href(locale, '/data')} className="inline-flex min-h-11 items-center">
          {t('data')}
        </a>
      </p>
    </PageFrame>
  );
}
