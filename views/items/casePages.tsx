import CaseFile from '../../components/record/CaseFile.tsx';
import JsonLd from '../../components/frame/JsonLd.tsx';
import PageFrame from '../../components/frame/PageFrame.tsx';
import {getCase, getCases, getNewsOfCase, getPeopleBySlug, pathOf} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {sharedCase, shareOf} from '../../share/index.ts';
import {pageMetadata} from '../metadata.ts';
import {caseData} from '../structuredData.ts';
import {bodyOf, footerOf, plainSummary} from '../text.ts';
import {slugOf, type View, type Views} from '../view.ts';
import {withdrawnPage, withdrawnPaths} from './withdrawnPage.tsx';

/** The file of each case. */
export const casePages: Views = {
  route: '/[locale]/cases/[slug]',
  paths: locale => [
    ...getCases(locale).map(({slug}) => pathOf('cases', slug)),
    ...withdrawnPaths('cases')
  ],
  at: (path, locale) =>
    withdrawnPage('cases', slugOf(path), locale) ?? casePage(slugOf(path), locale)
};

function casePage(slug: string, locale: Locale): View | undefined {
  const trial = getCase(slug, locale);
  if (!trial) return undefined;
  const path = pathOf('cases', slug);
  const shared = sharedCase(trial, locale);
  return {
    metadata: pageMetadata({
      locale,
      path,
      title: trial.words.title,
      description: plainSummary(trial),
      item: shared
    }),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <CaseFile
          trial={trial}
          body={bodyOf('cases', trial)}
          people={getPeopleBySlug(
            trial.defendants.flatMap(({person}) => person ?? []),
            locale
          )}
          news={getNewsOfCase(slug, locale)}
          share={shareOf(shared)}
        />
        <JsonLd data={caseData(trial, shared)} />
      </PageFrame>
    )
  };
}
