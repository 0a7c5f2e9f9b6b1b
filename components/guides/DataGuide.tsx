import {useLocale, useTranslations} from 'next-intl';
import type {TableName} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import PageLink from '../frame/PageLink.tsx';
import Section from '../frame/Section.tsx';
import TableHead from '../text/TableHead.tsx';
import Bidi from '../text/Bidi.tsx';

type Field = Parameters<ReturnType<typeof useTranslations<'DataField'>>>[0];
export type DataTable = {name: TableName; count: number; fields: readonly Field[]};
type Props = {tables: readonly DataTable[]; date: string};

const formats = [
  {name: 'json', extension: 'json'},
  {name: 'csv', extension: 'csv'},
  {name: 'schema', extension: 'schema.json'}
] as const;

/** An option or the name of a column, left to right in both languages. */
const code = (text: string) => (
  <code lang="en" dir="ltr">
    {text}
  </code>
);

/** The open data files: downloads, limits, how to cite them, and the meaning of each field. */
export default function DataGuide({tables, date}: Props) {
  const t = useTranslations('Data');
  const site = useTranslations('Site');
  const locale = useLocale();
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
        <FileList tables={tables} />
      </Section>
      <Section id="limits" title={t('notIn')}>
        {paragraph(t('notInText'))}
      </Section>
      <Section id="numbers" title={t('numbers')}>
        {paragraph(t('numbersText'))}
      </Section>
      <Section id="csv" title={<Bidi lang={locale}>{t('csvTitle')}</Bidi>}>
        {paragraph(t('csvText'))}
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
      {tables.map(table => (
        <FieldTable key={table.name} table={table} />
      ))}
    </>
  );
}

function FileList({tables}: Pick<Props, 'tables'>) {
  const t = useTranslations('Data');
  const locale = useLocale();
  const tableName = useTranslations('DataTable');
  return (
    <ul className="max-w-prose">
      {tables.map(({name, count}) => (
        <li
          key={name}
          className="flex flex-wrap items-center justify-between gap-x-4 border-be border-rule"
        >
          <span>
            <b>{tableName(name)}</b>{' '}
            <span className="font-label text-small text-soft">{t('records', {count})}</span>
          </span>
          <span className="flex flex-wrap font-label text-small">
            {formats.map(({name: format, extension}) => (
              <a
                key={format}
                href={`/data/${name}.${extension}`}
                download=""
                aria-label={t('fileLabel', {table: tableName(name), format: t(format)})}
                className="flex min-h-11 items-center px-2"
              >
                <Bidi lang={locale}>{t(format)}</Bidi>
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

function FieldTable({table: {name, fields}}: {table: DataTable}) {
  const t = useTranslations('Data');
  const locale = useLocale();
  const tableName = useTranslations('DataTable');
  const field = useTranslations('DataField');
  return (
    <details className="show-more">
      <summary className="flex min-h-11 items-center font-label text-signal">
        {t('fields', {table: tableName(name)})}
      </summary>
      <table className="w-full max-w-prose border-collapse text-small">
        <caption className="sr-only">{t('fields', {table: tableName(name)})}</caption>
        <TableHead columns={[t('field'), t('meaning')]} />
        <tbody>
          {fields.map(key => (
            <tr key={key} className="border-be border-rule align-baseline">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                <code lang="en" dir="ltr">
                  {key}
                </code>
              </th>
              <td className="py-1.5">
                <Bidi lang={locale}>{field(key)}</Bidi>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
