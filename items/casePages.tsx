import CaseFile from '../components/CaseFile.tsx';
import JsonLd from '../components/JsonLd.tsx';
import PageFrame from '../components/PageFrame.tsx';
import {getCase, getCases, getNewsOfCase, getPeopleBySlug} from '../content/index.ts';
import type {Locale} from '../i18n/locales.ts';
import {sharedCase, shareOf} from '../share/index.ts';
import type {ItemPage, ItemPages} from './itemPage.ts';
import {pageMetadata} from './metadata.ts';
import {caseData} from './structuredData.ts';
import {bodyOf, footerOf, plainSummary} from './text.ts';
import {withdrawnPage, withdrawnSlugs} from './withdrawnPage.tsx';

/** The file of each case. */
export const casePages: ItemPages = {
  route: '/[locale]/cases/[slug]',
  slugs: locale => [...getCases(locale).map(({slug}) => slug), ...withdrawnSlugs('cases')],
  page: (slug, locale) => withdrawnPage('cases', slug, locale) ?? casePage(slug, locale)
};

function casePage(slug: string, locale: Locale): ItemPage | undefined {
  const trial = getCase(slug, locale);
  if (!trial) return undefined;
  const path = `/cases/${slug}`;
  const shared = sharedCase(trial, locale);
  return {
    metadata: pageMetadata({locale, path, title: trial.words.title, description: plainSummary(trial), item: shared}),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <CaseFile trial={trial} body={bodyOf('cases', trial)} people={getPeopleBySlug(trial.defendants.flatMap(({person}) => person ?? []), locale)} news={getNewsOfCase(slug, locale)} share={shareOf(shared)} />
        <JsonLd data={caseData(trial, shared)} />
      </PageFrame>
    )
  };
}
