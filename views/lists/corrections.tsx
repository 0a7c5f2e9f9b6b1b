import CorrectionsLog from '../../components/record/CorrectionsLog.tsx';
import {inPages, pageSizes} from '../../records/index.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {changeLog} from '../changes.ts';
import {oneList, type List} from './list.tsx';
import {firstPages} from './firstPages.ts';

const pages = perLocale(locale => inPages(changeLog(locale), pageSizes.corrections));

/** The log of corrections, changes and withdrawals. */
export const correctionsList: List = {
  byDate: true,
  lengths: oneList('/corrections', pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'Corrections');
    return {
      title: t('title'),
      lead: t('lead'),
      children: <CorrectionsLog entries={pages(locale)[page - 1] ?? []} />
    };
  }
};

export const correctionsFirstPages = firstPages('/[locale]/corrections', correctionsList);
