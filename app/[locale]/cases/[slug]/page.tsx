import CaseFile from '../../../../components/CaseFile.tsx';
import JsonLd from '../../../../components/JsonLd.tsx';
import PageFrame from '../../../../components/PageFrame.tsx';
import {getCase, getCases, getNewsOfCase, getPeopleBySlug, getWithdrawal} from '../../../../content/index.ts';
import {sharedCase, shareOf} from '../../../../share/index.ts';
import {pageMetadata} from '../../../metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../../params.ts';
import {caseData} from '../../../structuredData.ts';
import {bodyOf, footerOf, plainSummary} from '../../../text.ts';
import {withdrawnMetadata, WithdrawnPage, withdrawnSlugs} from '../../../withdrawn.tsx';

type Props = {params: Promise<{locale: string; slug: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('slug', locale => [...getCases(locale).map(({slug}) => slug), ...withdrawnSlugs('cases')]);

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const withdrawal = getWithdrawal('cases', slug);
  if (withdrawal) return withdrawnMetadata(withdrawal);
  const trial = found(getCase(slug, locale));
  return pageMetadata({locale, path: `/cases/${trial.slug}`, title: trial.words.title, description: plainSummary(trial), item: sharedCase(trial, locale)});
}

export default async function CasePage({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const withdrawal = getWithdrawal('cases', slug);
  if (withdrawal) return <WithdrawnPage withdrawal={withdrawal} />;
  const trial = found(getCase(slug, locale));
  const shared = sharedCase(trial, locale);
  return (
    <PageFrame path={`/cases/${trial.slug}`} footer={footerOf(locale)}>
      <CaseFile trial={trial} body={await bodyOf('cases', trial)} people={getPeopleBySlug(trial.defendants.flatMap(({person}) => person ?? []), locale)} news={getNewsOfCase(trial.slug, locale)} share={shareOf(shared)} />
      <JsonLd data={caseData(trial, shared)} />
    </PageFrame>
  );
}
