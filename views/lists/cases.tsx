import CaseList from '../../components/case/CaseList.tsx';
import {getCases, inPages, pageSizes} from '../../records/index.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {oneList, type List} from './list.tsx';
import {firstPages} from './firstPages.ts';

const pages = perLocale(locale => inPages(getCases(locale), pageSizes.cases));

/** All cases. */
export const casesList: List = {
  lengths: oneList('/cases', pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'Cases');
    return {
      title: t('title'),
      lead: t('lead'),
      children: <CaseList cases={pages(locale)[page - 1] ?? []} />
    };
  }
};

export const casesFirstPages = firstPages('/[locale]/cases', casesList);
