import CopiesGuide from '../../components/guides/CopiesGuide.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {titledView} from '../titledView.tsx';
import {singlePage} from '../singlePage.ts';

export const copiesPages = singlePage('/copies', copiesPage);

/** How to download the site and verify a copy. */
function copiesPage(locale: Locale) {
  const t = translator(locale, 'Copies');
  return titledView({
    locale,
    path: '/copies',
    title: t('title'),
    lead: t('lead'),
    children: <CopiesGuide />
  });
}
