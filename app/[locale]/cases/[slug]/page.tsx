import CaseFile from '../../../../components/CaseFile.tsx';
import JsonLd from '../../../../components/JsonLd.tsx';
import PageFrame from '../../../../components/PageFrame.tsx';
import {getCase, getCases, getNewsOfCase, getPeople} from '../../../../content/index.ts';
import {sharedCase} from '../../../../share/index.ts';
import {pageMetadata} from '../../../metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../../params.ts';
import {shareOf} from '../../../share.ts';
import {caseData} from '../../../structuredData.ts';
import {bodyOf, footerOf, plainSummary} from '../../../text.ts';

type Props = {params: Promise<{locale: string; slug: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('slug', locale => getCases(locale).map(({slug}) => slug));

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  const trial = found(getCase((await params).slug, locale));
  return pageMetadata({locale, path: `/cases/${trial.slug}`, title: trial.words.title, description: plainSummary(trial), item: sharedCase(trial, locale)});
}

export default async function CasePage({params}: Props) {
  const locale = await pageLocale();
  const trial = found(getCase((await params).slug, locale));
  const shared = sharedCase(trial, locale);
  return (
    <PageFrame path={`/cases/${trial.slug}`} footer={footerOf(locale)}>
      <CaseFile trial={trial} body={await bodyOf('cases', trial)} people={getPeople(locale)} news={getNewsOfCase(trial.slug, locale)} share={shareOf(shared)} />
      <JsonLd data={caseData(trial, shared)} />
    </PageFrame>
  );
}
