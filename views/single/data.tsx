import DataGuide, {type DataTable, type FigureData} from '../../components/guides/DataGuide.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {figureFields, getOpenTables, today} from '../../records/index.ts';
import {figureFiles} from '../figureTables.ts';
import {titledView} from '../titledView.tsx';
import {singlePage} from '../singlePage.ts';

export const dataPages = singlePage('/data', dataPage);

/** The open data files and the meaning of their fields. */
function dataPage(locale: Locale) {
  const t = translator(locale, 'Data');
  return titledView({
    locale,
    path: '/data',
    title: t('title'),
    lead: t('lead'),
    children: (
      <DataGuide
        tables={getOpenTables() as DataTable[]}
        figures={{tables: figureFiles(), fields: figureFields() as FigureData['fields']}}
        date={today}
      />
    )
  });
}
