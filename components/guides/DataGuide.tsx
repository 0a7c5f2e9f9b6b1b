import {useLocale, useTranslations} from 'next-intl';
import type {TableName} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {href} from '../../i18n/links.ts';
import Section from '../frame/Section.tsx';

type Field = Parameters<ReturnType<typeof useTranslations<'DataField'>>>[0];
export type DataTable = {name: TableName; count: number; fields: readonly Field[]};
type Props = {tables: readonly DataTable[]; date: string};

const formats = [
  {name: 'json', ending: 'json'},
  {name: 'csv', ending: 'csv'},
  {name: 'schema', ending: 'schema.json'}
] as const;

/** The data files, what each field means, what is not in them, and how to cite them. */
export default function DataGuide({tables, date}: Props) {
  const t = useTranslations('Data');
  const tableName = useTranslations('DataTable');
  const field = useTranslations('DataField');
  const site = useTranslations('Site');
  const locale = useLocale();
  const day = formatDate(date, locale);
  const link = 'inline-flex min-h-11 items-center';
  const paragraph = (text: string) => <p className="max-w-prose">{text}</p>;
  return (
    <>
      <Section id="files" title={t('files')}>
        {paragraph(t('filesText', {date: day}))}
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
                {formats.map(({name: format, ending}) => (
                  <a
                    key={format}
                    href={`/data/${name}.${ending}`}
                    download=""
                    aria-label={t('fileLabel', {table: tableName(name), format: t(format)})}
                    className="flex min-h-11 items-center px-2"
                  >
                    {t(format)}
                  </a>
                ))}
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="limits" title={t('notIn')}>
        {paragraph(t('notInText'))}
      </Section>
      <Section id="numbers" title={t('numbers')}>
        {paragraph(t('numbersText'))}
      </Section>
      <Section id="csv" title={t('csvTitle')}>
        {paragraph(t('csvText'))}
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
          <a href={href(locale, '/corrections')} className={link}>
            {t('corrections')}
          </a>
          <a href={href(locale, '/figures')} className={link}>
            {t('figures')}
          </a>
        </p>
      </Section>
      {tables.map(({name, fields}) => (
        <details key={name} className="show-more">
          <summary className="flex min-h-11 items-center font-label text-signal">
            {t('fields', {table: tableName(name)})}
          </summary>
          <table className="w-full max-w-prose border-collapse text-small">
            <thead>
              <tr className="border-be border-ink font-label">
                {(['field', 'meaning'] as const).map(key => (
                  <th key={key} scope="col" className="py-1 pe-3 text-start font-normal">
                    {t(key)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {fields.map(key => (
                <tr key={key} className="border-be border-rule align-baseline">
                  <th scope="row" className="py-1.5 pe-3 text-start font-normal whitespace-nowrap">
                    <code lang="en" dir="ltr">
                      {key}
                    </code>
                  </th>
                  <td className="py-1.5">{field(key)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </details>
      ))}
    </>
  );
}
