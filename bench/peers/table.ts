import type {Load} from '../load/wrk.ts';
import type {Cost} from './measure.ts';
import type {Pages, Weights} from './pages.ts';

/** All that is known of one engine; without `found` it is not installed. */
export type Row = {
  name: string;
  found?: {
    cost: Cost;
    runs: number;
    pages: Pages;
    weights: Weights;
    asBuilt: Load;
    compressed: Load;
  };
};
type Found = NonNullable<Row['found']>;

const columns: readonly {
  title: string;
  value: (found: Found) => number;
  shown: (value: number) => string;
  isPlain?: true;
}[] = [
  {title: 'build s', value: ({cost}) => cost.wall, shown: value => value.toFixed(2)},
  {title: 'CPU s', value: ({cost}) => cost.cpu, shown: value => value.toFixed(2)},
  {
    title: 'CPU s of others meanwhile',
    value: ({cost}) => cost.others,
    shown: value => value.toFixed(2),
    isPlain: true
  },
  {title: 'peak memory MB', value: ({cost}) => cost.peak / 1e6, shown: value => value.toFixed(0)},
  {title: 'articles', value: ({pages}) => pages.articles.length, shown: String},
  {title: 'HTML files', value: ({pages}) => pages.html, shown: String},
  {title: 'output MB', value: ({pages}) => pages.bytes / 1e6, shown: value => value.toFixed(1)},
  {title: 'article gzip-9 B', value: ({weights}) => weights.gzip, shown: String},
  {title: 'article brotli-11 B', value: ({weights}) => weights.brotli, shown: String},
  {title: 'first visit gzip-9 B', value: ({weights}) => weights.firstVisit, shown: String},
  {
    title: 'requests/s, as built',
    value: ({asBuilt}) => asBuilt.perSecond,
    shown: value => value.toFixed(0)
  },
  {
    title: 'requests/s, .gz beside',
    value: ({compressed}) => compressed.perSecond,
    shown: value => value.toFixed(0)
  }
];

const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function table(
  rows: readonly Row[],
  shownColumns: readonly (typeof columns)[number][],
  cell: (found: Found, column: (typeof columns)[number]) => string
): string {
  return [
    line(['', ...shownColumns.map(({title}) => title)]),
    line(['---', ...shownColumns.map(() => '---:')]),
    ...rows.map(({name, found}) =>
      line([
        name,
        ...shownColumns.map((column, index) =>
          found ? cell(found, column) : index === 0 ? 'not installed' : '–'
        )
      ])
    )
  ].join('\n');
}

/** What was measured, as Markdown. */
export const values = (rows: readonly Row[]) =>
  table(rows, columns, (found, {value, shown}) => shown(value(found)));

/** The same as multiples of one row; undefined if that one is not installed. */
export function ratios(rows: readonly Row[], base: string): string | undefined {
  const of = rows.find(({name}) => name === base)?.found;
  return (
    of &&
    table(
      rows,
      columns.filter(({isPlain}) => !isPlain),
      (found, {value}) => `${(value(found) / value(of)).toPrecision(3)}×`
    )
  );
}
