import type {ReactNode} from 'react';
import {useLocale, useTranslations} from 'next-intl';
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

type FieldListProps = {
  title: string;
  /** Name and meaning of each field. The directions of a meaning that is not plain text are already set. */
  fields: readonly (readonly [name: string, meaning: ReactNode])[];
};

/** The fields of a table with their meaning. */
export function FieldList({title, fields}: FieldListProps) {
  const locale = useLocale();
  return (
    <details className="show-more">
      <summary className="flex min-h-11 items-center font-label text-signal">{title}</summary>
      <dl className="max-w-prose text-small">
        {fields.map(([name, meaning]) => (
          <div key={name} className="border-be border-rule py-1.5">
            <dt>
              <code lang="en" dir="ltr">
                {name}
              </code>
            </dt>
            <dd>{typeof meaning === 'string' ? <Bidi lang={locale}>{meaning}</Bidi> : meaning}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
