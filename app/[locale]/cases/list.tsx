import {getTranslations} from 'next-intl/server';
import CaseList from '../../../components/CaseList.tsx';
import {getCases, inPages, pageSizes} from '../../../content/index.ts';
import {perLocale} from '../../../i18n/remember.ts';
import type {List} from '../../list.tsx';

const pages = perLocale(locale => inPages(getCases(locale), pageSizes.cases));

/** All cases. */
export const casesList: List = {
  lengths: perLocale(locale => new Map([['/cases', pages(locale).length]])),
  show: async ({locale, page}) => {
    const t = await getTranslations('Cases');
    return {title: t('title'), lead: t('lead'), children: <CaseList cases={pages(locale)[page - 1] ?? []} />};
  }
};
