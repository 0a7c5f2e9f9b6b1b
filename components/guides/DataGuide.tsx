import {useLocale, useTranslations} from 'next-intl';
import type {FigureName, TableName} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import PageLink from '../frame/PageLink.tsx';
import Section from '../frame/Section.tsx';
import Bidi from '../text/Bidi.tsx';
import {FieldList, FileList} from './DataFiles.tsx';

type Field = Parameters<ReturnType<typeof useTranslations<'DataField'>>>[0];
type FigureField = Parameters<ReturnType<typeof useTranslations<'FigureField'>>>[0];
export type DataTable = {name: TableName; count: number; fields: readonly Field[]};
/** The tables of the figures, and the names of all their fields. */
export type FigureData = {
  tables: readonly {name: FigureName; count: number}[];
  fields: readonly FigureField[];
};
type Props = {tables: readonly DataTable[]; figures: FigureData; date: string};

const formats = [
  {name: 'json', extension: 'json'},
  {name: 'csv', extension: 'csv'},
  {name: 'schema', extension: 'schema.json'}
] as const;

/** An option, the name of a column or a value, left to right in both languages. */
const code = (text: string) => (
  <code lang="en" dir="ltr">
    {text}
  </code>
);

/** A form of a date, which goes to the next line as a whole. */
const dateForm = (text: string) => () => <span className="inline-block">{code(text)}</span>;

/** The forms of a date in the files, by tag of the message. */
const dateForms = {
  day: dateForm('2021-11-18'),
  month: dateForm('2021-11'),
  year: dateForm('2021'),
  solarMonth: dateForm('solar 1400-08'),
  solarYear: dateForm('solar 1400'),
  about: dateForm('about 2021'),
  onOrBefore: dateForm('on or before 2021'),
  onOrAfter: dateForm('on or after 2021'),
  between: dateForm('between 2019 and 2021'),
  unknown: dateForm('unknown')
};

/** The open data files: downloads, limits, how to cite them, and the meaning of each field. */
export default function DataGuide({tables, figures, date}: Props) {
  const t = useTranslations('Data');
  const site = useTranslations('Site');
  const locale = useLocale();
  const tableName = useTranslations('DataTable');
  const day = formatDate(date, locale);
  const paragraph = (text: string) => (
    <p>
      <Bidi lang={locale}>{text}</Bidi>
    </p>
  );
  return (
    <>
      <Section id="files" title={t('files')}>
        {paragraph(t('filesText', {date: day}))}
        <FileList
          tables={tables.map(({name, count}) => ({
            label: tableName(name),
            count,
            files: formats.map(({name: format, extension}) => ({
              address: `/data/${name}.${extension}`,
              format: t(format)
            }))
          }))}
        />
      </Section>
      <FigureFiles {...figures} />
      <Section id="limits" title={t('notIn')}>
        {paragraph(t('notInText'))}
      </Section>
      <Section id="numbers" title={t('numbers')}>
        {paragraph(t('numbersText'))}
      </Section>
      <CsvGuide />
      <Section id="licence" title={t('licence')}>
        {paragraph(t('licenceText'))}
      </Section>
      <Section id="cite" title={t('cite')}>
        {paragraph(t('citeText', {site: site('name'), date: day}))}
      </Section>
      <Section id="changes" title={t('changes')}>
        {paragraph(t('changesText'))}
        <p className="flex flex-wrap gap-x-6">
          <PageLink path="/corrections">{t('corrections')}</PageLink>
          <PageLink path="/figures">{t('figures')}</PageLink>
        </p>
      </Section>
      <TableFields tables={tables} />
    </>
  );
}

/** The fields of each table with their meaning. */
function TableFields({tables}: Pick<Props, 'tables'>) {
  const t = useTranslations('Data');
  const tableName = useTranslations('DataTable');
  const field = useTranslations('DataField');
  return tables.map(({name, fields}) => (
    <FieldList
      key={name}
      title={t('fields', {table: tableName(name)})}
      fields={fields.map(key => [key, key === 'date' ? field.rich(key, dateForms) : field(key)])}
    />
  ));
}

/** How to open the CSV files. */
function CsvGuide() {
  const t = useTranslations('Data');
  const locale = useLocale();
  return (
    <Section id="csv" title={<Bidi lang={locale}>{t('csvTitle')}</Bidi>}>
      <p>
        <Bidi lang={locale}>{t('csvText')}</Bidi>
      </p>
      <p>
        {t.rich('csvPrograms', {
          name: chunks =>
            locale === 'fa' ? (
              <bdi lang="en" dir="ltr">
                {chunks}
              </bdi>
            ) : (
              chunks
            ),
          filter: () => code('--infilter=CSV:44,34,76,1'),
          column: () => code('range.precision')
        })}
      </p>
    </Section>
  );
}

/** The tables of the figures: one file each, with the same fields. */
function FigureFiles({tables, fields}: FigureData) {
  const t = useTranslations('Data');
  const locale = useLocale();
  const figure = useTranslations('Figures');
  const field = useTranslations('FigureField');
  return (
    <Section id="figure-files" title={t('figureFiles')}>
      <p>
        <Bidi lang={locale}>{t('figureFilesText')}</Bidi>
      </p>
      <FileList
        tables={tables.map(({name, count}) => ({
          label: figure(name),
          count,
          files: [{address: `/figures/${name}.csv`, format: t('csv')}]
        }))}
      />
      <FieldList title={t('figureFields')} fields={fields.map(key => [key, field(key)])} />
    </Section>
  );
}
