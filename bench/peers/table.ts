import type {Cost} from '../measure.ts';
import type {Pages, Weights} from './pages.ts';
import type {Paints} from './paint.ts';
import type {Load} from './wrk.ts';

/** The measurements of one engine; without `found` it is not installed. */
export type Row = {
  name: string;
  found?: {
    cost: Cost;
    runs: number;
    pages: Pages;
    weights: Weights;
    asBuilt: Load;
    compressed: Load;
    paints: Paints;
  };
};
type Found = NonNullable<Row['found']>;

type Column = {
  title: string;
  value: (found: Found) => number;
  digits: number;
  /** Left out of the multiples. */
  isPlain?: true;
};
const columns: readonly Column[] = [
  {title: 'build s', value: ({cost}) => cost.wall, digits: 2},
  {title: 'CPU s', value: ({cost}) => cost.cpu, digits: 2},
  {title: 'CPU s of others', value: ({cost}) => cost.others, digits: 2, isPlain: true},
  {title: 'peak memory MB', value: ({cost}) => cost.peak / 1e6, digits: 0},
  {title: 'articles', value: ({pages}) => pages.articles.length, digits: 0},
  {title: 'HTML files', value: ({pages}) => pages.html, digits: 0},
  {title: 'output MB', value: ({pages}) => pages.bytes / 1e6, digits: 1},
  {title: 'article gzip-9 B', value: ({weights}) => weights.gzip, digits: 0},
  {title: 'article brotli-11 B', value: ({weights}) => weights.brotli, digits: 0},
  {title: 'first visit gzip-9 B', value: ({weights}) => weights.firstVisit, digits: 0},
  {title: 'requests/s, as built', value: ({asBuilt}) => asBuilt.perSecond, digits: 0},
  {title: 'requests/s, with .gz', value: ({compressed}) => compressed.perSecond, digits: 0},
  {title: 'LCP ms, slow 4G', value: ({paints}) => paints.slow4g, digits: 0},
  {title: 'LCP ms, 400 kbit/s', value: ({paints}) => paints.worse, digits: 0}
];

/** The measurements as a Markdown table. */
export const values = (rows: readonly Row[]) =>
  table(rows, columns, (found, {value, digits}) => value(found).toFixed(digits));

/** The same as multiples of the engine `base`; undefined if it is not installed. */
export function multiples(rows: readonly Row[], base: string): string | undefined {
  const one = rows.find(({name}) => name === base)?.found;
  return (
    one &&
    table(
      rows,
      columns.filter(({isPlain}) => !isPlain),
      (found, {value}) => `${(value(found) / value(one)).toPrecision(3)}×`
    )
  );
}

function table(
  rows: readonly Row[],
  shown: readonly Column[],
  cell: (found: Found, column: Column) => string
): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [
    line(['', ...shown.map(({title}) => title)]),
    line(['---', ...shown.map(() => '---:')]),
    ...rows.map(({name, found}) =>
      found
        ? line([name, ...shown.map(column => cell(found, column))])
        : line([name, 'not installed', ...shown.slice(1).map(() => '–')])
    )
  ].join('\n');
}

/** The measurements as rows of the data file, which name no single article. */
export const dataRows = (rows: readonly Row[]) =>
  rows.map(({name, found}) => ({
    name,
    ...(found && {...found, pages: {...found.pages, articles: found.pages.articles.length}})
  }));
