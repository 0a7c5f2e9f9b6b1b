import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import type {FigureName} from '../../records/index.ts';
import Section from '../frame/Section.tsx';
import TableHead from '../text/TableHead.tsx';
import Bidi from '../text/Bidi.tsx';

type Props = {
  id: FigureName;
  title: string;
  /** What the chart shows, in words. */
  text: ReactNode;
  /** Line under the downloadable picture, which is passed on without its page. */
  note: string;
  chart: ReactNode;
  columns: readonly string[];
  rows: readonly (readonly string[])[];
};

/** A chart with a summary in words, its numbers as a table, and picture and table for download. */
export default function ChartFigure({id, title, text, note, chart, columns, rows}: Props) {
  const t = useTranslations('Figures');
  const locale = useLocale();
  const files = [
    {address: `/figures/${id}-${locale}.png`, format: t('picturePng')},
    {address: `/figures/${id}-${locale}.svg`, format: t('pictureSvg')},
    {address: `/figures/${id}.csv`, format: t('tableCsv')}
  ];
  return (
    <Section id={id} title={title}>
      <p>{text}</p>
      <figure data-picture={id} data-title={title} data-note={note} className="max-w-chart">
        {chart}
        <figcaption className="sr-only">{title}</figcaption>
      </figure>
      <details className="show-more">
        <summary className="flex min-h-11 items-center font-label text-small text-signal">
          {t('table')}
          <span className="sr-only">: {title}</span>
        </summary>
        <table className="w-full max-w-prose border-collapse text-small">
          <caption className="sr-only">{title}</caption>
          <TableHead columns={columns} />
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
        {files.map(({address, format}) => (
          <a
            key={address}
            href={address}
            download=""
            aria-label={t('pictureLabel', {title, format})}
            className="inline-flex min-h-11 items-center"
          >
            <Bidi lang={locale}>{format}</Bidi>
          </a>
        ))}
      </p>
    </Section>
  );
}
