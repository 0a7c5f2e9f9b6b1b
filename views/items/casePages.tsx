import JsonLd from '../../components/frame/JsonLd.tsx';
import PageFrame from '../../components/frame/PageFrame.tsx';
import CaseFile from '../../components/case/CaseFile.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {getCase, getCases, getNewsOfCase, getPeopleBySlug, pathOf} from '../../records/index.ts';
import {sharedCase, shareOf} from '../../share/index.ts';
import {pageMetadata} from '../metadata.ts';
import {caseData} from '../structuredData.ts';
import {bodyOf, footerOf, plainSummary} from '../text.ts';
import type {View} from '../view.ts';
import {itemPages} from './itemPages.ts';

export const casePages = itemPages('cases', getCases, casePage);

function casePage(slug: string, locale: Locale): View | undefined {
  const legalCase = getCase(slug, locale);
  if (!legalCase) return undefined;
  const path = pathOf('cases', slug);
  const shared = sharedCase(legalCase, locale);
  return {
    metadata: pageMetadata({
      locale,
      path,
      lang: legalCase.words.lang,
      languages: legalCase.words.languages,
      title: legalCase.words.title,
      description: plainSummary(legalCase),
      item: shared
    }),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <CaseFile
          legalCase={legalCase}
          body={bodyOf('cases', legalCase)}
          people={getPeopleBySlug(
            legalCase.defendants.flatMap(({person}) => person ?? []),
            locale
          )}
          news={getNewsOfCase(slug, locale)}
          share={shareOf(shared)}
        />
        <JsonLd data={caseData(legalCase, shared)} />
      </PageFrame>
    )
  };
}
