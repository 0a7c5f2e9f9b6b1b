import {getTranslations} from 'next-intl/server';
import ArchiveMonths from '../../../../components/ArchiveMonths.tsx';
import PageFrame from '../../../../components/PageFrame.tsx';
import PageHeading from '../../../../components/PageHeading.tsx';
import {archiveOf, getNews} from '../../../../content/index.ts';
import {formatPlainYear} from '../../../../i18n/formats.ts';
import {href} from '../../../../i18n/links.ts';
import type {Locale} from '../../../../i18n/locales.ts';
import {pageMetadata} from '../../../metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../../params.ts';
import {footerOf} from '../../../text.ts';

type Props = {params: Promise<{locale: string; year: string}>};

/** Years of both calendars: their numbers are six centuries apart, so one address is enough for each. */
const yearsOf = (locale: Locale) => (['gregorian', 'solar'] as const).flatMap(calendar => archiveOf(getNews(locale), calendar));

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('year', locale => yearsOf(locale).map(({year}) => String(year)));

async function pageOf({params}: Props) {
  const locale = await pageLocale();
  const {year: number} = await params;
  const year = found(yearsOf(locale).find(each => String(each.year) === number));
  const t = await getTranslations('Archive');
  return {locale, t, year, title: t('year', {year: t(`${year.calendar}Year`, {year: formatPlainYear(year.year, locale)})}), lead: t('yearLead', {count: year.count})};
}

export async function generateMetadata(props: Props) {
  const {locale, year, title, lead} = await pageOf(props);
  return pageMetadata({locale, path: `/archive/${year.year}`, title, description: lead});
}

export default async function ArchiveYearPage(props: Props) {
  const {locale, t, year, title, lead} = await pageOf(props);
  return (
    <PageFrame path={`/archive/${year.year}`} footer={footerOf(locale)}>
      <PageHeading title={title} lead={lead} />
      <ArchiveMonths year={year} />
      <p className="screen-only"><a href={href(locale, '/archive')} className="inline-flex min-h-11 items-center">{t('all')}</a></p>
    </PageFrame>
  );
}
