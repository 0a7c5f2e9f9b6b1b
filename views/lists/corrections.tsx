import CorrectionsLog, {type ChangedPage} from '../../components/record/CorrectionsLog.tsx';
import {inPages, pageSizes} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {changeLog} from '../changes.ts';
import {oneList, type List} from './list.tsx';
import {firstPages} from './firstPages.ts';

/**
 * The log by page, with the page that changed last first. Withdrawn calls to action share a path, so the title counts,
 * too.
 */
export function changedPages(locale: Locale): ChangedPage[] {
  const byPage = new Map<string, ChangedPage>();
  for (const {path, title, titleLang = locale, ...change} of changeLog(locale)) {
    const key = `${path} ${title}`;
    const page = byPage.get(key) ?? {path, title, titleLang, changes: []};
    page.changes.push(change);
    byPage.set(key, page);
  }
  return [...byPage.values()];
}

const pages = perLocale(locale =>
  inPages(changedPages(locale), pageSizes.corrections, ({changes}) => changes.length)
);

/** The log of corrections, changes and withdrawals. All changes of a page stand together. */
export const correctionsList: List = {
  byDate: true,
  lengths: oneList('/corrections', pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'Corrections');
    return {
      title: t('title'),
      lead: t('lead'),
      children: <CorrectionsLog pages={pages(locale)[page - 1] ?? []} />
    };
  }
};

export const correctionsFirstPages = firstPages('/[locale]/corrections', correctionsList);
