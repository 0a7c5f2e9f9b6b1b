import type {ReactNode} from 'react';
import {useLocale, useTranslations} from 'next-intl';
import TableHead from '../text/TableHead.tsx';
import Bidi from '../text/Bidi.tsx';

/** A table of the data: its name in words, how many rows it has, and its files. */
export type DataFile = {
  label: string;
  count: number;
  files: readonly {address: string; format: string}[];
};

/** Tables with links to their files. */
export function FileList({tables}: {tables: readonly DataFile[]}) {
  const t = useTranslations('Data');
  const locale = useLocale();
  return (
    <ul className="max-w-prose">
      {tables.map(({label, count, files}) => (
        <li
          key={label}
          className="flex flex-wrap items-center justify-between gap-x-4 border-be border-rule"
        >
          <span>
            <b>{label}</b>{' '}
            <span className="font-label text-small text-soft">{t('records', {count})}</span>
          </span>
          <span className="flex flex-wrap font-label text-small">
            {files.map(({address, format}) => (
              <a
                key={address}
                href={address}
                download=""
                aria-label={t('fileLabel', {table: label, format})}
                className="flex min-h-11 items-center px-2"
              >
                <Bidi lang={locale}>{format}</Bidi>
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}

type FieldTableProps = {
  title: string;
  /** Name and meaning of each field. The directions of a meaning that is not plain text are already set. */
  fields: readonly (readonly [name: string, meaning: ReactNode])[];
};

/** The fields of a table with their meaning. */
export function FieldTable({title, fields}: FieldTableProps) {
  const t = useTranslations('Data');
  const locale = useLocale();
  return (
    <details className="show-more">
      <summary className="flex min-h-11 items-center font-label text-signal">{title}</summary>
      <table className="w-full max-w-prose border-collapse text-small">
        <caption className="sr-only">{title}</caption>
        <TableHead columns={[t('field'), t('meaning')]} />
        <tbody>
          {fields.map(([name, meaning]) => (
            <tr key={name} className="border-be border-rule align-baseline">
              <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                <code lang="en" dir="ltr">
                  {name}
                </code>
              </th>
              <td className="py-1.5">
                {typeof meaning === 'string' ? <Bidi lang={locale}>{meaning}</Bidi> : meaning}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
