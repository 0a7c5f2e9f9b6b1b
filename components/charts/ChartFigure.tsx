import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import Section from '../frame/Section.tsx';

type Props = {
  id: string;
  title: string;
  /** What the chart says, in words. */
  text: ReactNode;
  /** What stands under the picture when it is passed on alone. */
  note: string;
  chart: ReactNode;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

/** A chart with its summary in words, its numbers as a table, and the picture to take away. */
export default function ChartFigure({id, title, text, note, chart, columns, rows}: Props) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  return (
    <Section id={id} title={title}>
      <p className="max-w-prose">{text}</p>
      <figure data-picture={id} data-title={title} data-note={note} className="max-w-chart">
        {chart}
      </figure>
      <details className="show-more">
        <summary className="flex min-h-11 items-center font-label text-small text-signal">
          {t('table')}
        </summary>
        <table className="w-full max-w-prose border-collapse text-small">
          <thead>
            <tr className="border-be border-ink font-label">
              {columns.map(name => (
                <th key={name} scope="col" className="py-1 pe-3 text-start font-normal">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first, ...others]) => (
              <tr key={first} className="border-be border-rule align-baseline">
                <th scope="row" className="py-1.5 pe-3 text-start font-normal">
                  {first}
                </th>
                {others.map((value, index) => (
                  <td key={columns[index + 1]} className="py-1.5 pe-3">
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
      <p className="screen-only flex flex-wrap gap-x-6 font-label text-small">
        {(
          [
            ['png', t('picturePng')],
            ['svg', t('pictureSvg')]
          ] as const
        ).map(([ending, format]) => (
          <a
            key={ending}
            href={`/figures/${id}-${locale}.${ending}`}
            download=""
            aria-label={t('pictureLabel', {title, format})}
            className="inline-flex min-h-11 items-center"
          >
            {format}
          </a>
        ))}
      </p>
    </Section>
  );
}
