import type {Step} from './build.ts';
import type {PageBytes} from './bytes.ts';
import {disagreeing} from './corpus/counts.ts';
import type {Table} from './results.ts';
import type {SizeResult} from './size.ts';

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const rule = (columns: number) => `|${' --- |'.repeat(columns)}`;
const total = (steps: readonly Step[]): Step => ({
  name: 'all',
  wall: sum(steps, 'wall'),
  cpu: sum(steps, 'cpu'),
  peak: steps.reduce((most, {peak}) => Math.max(most, peak), 0)
});
const sum = (steps: readonly Step[], of: 'wall' | 'cpu') =>
  steps.reduce((all, step) => all + step[of], 0);
const cost = ({wall, cpu, peak}: Step) =>
  `${wall.toFixed(1)} s, ${cpu.toFixed(1)} CPU, ${(peak / 1e9).toFixed(2)} GB`;
const number = (value: number) => value.toLocaleString('en');

/** Next runs for new code only, and cards are drawn once: neither shows what our own steps save in a second build. */
export const notOurs = ['Build with Next', 'Draw the share cards'];
const isOurs = ({name}: Step) => !notOurs.includes(name);

/** Growth is measured from this number of items. */
const base = 1000;

/** The results as Markdown tables. */
export function markdown(results: readonly SizeResult[]): string {
  return [
    costTable('Cold build', results, ({cold}) => cold),
    growthTable(results),
    costTable('Second build, after one edited item', results, ({second}) => second),
    wireTable(results)
  ].join('\n\n');
}

function costTable(
  title: string,
  results: readonly SizeResult[],
  of: (result: SizeResult) => readonly Step[]
): string {
  const names = [...new Set(results.flatMap(result => of(result).map(({name}) => name)))];
  const ratio = (result: SizeResult, unit: 'wall' | 'cpu', counted = (_step: Step) => true) =>
    (sum(of(result).filter(counted), unit) / sum(result.cold.filter(counted), unit)).toFixed(2);
  const cell = (result: SizeResult, name: string) => {
    const step = of(result).find(each => each.name === name);
    return step ? cost(step) : '';
  };
  return [
    `### ${title}`,
    '',
    row(['items', ...results.map(({items}) => number(items))]),
    rule(results.length + 1),
    ...names.map(name => row([name, ...results.map(result => cell(result, name))])),
    row(['**all**', ...results.map(result => cost(total(of(result))))]),
    row(['ratio to cold, wall', ...results.map(result => ratio(result, 'wall'))]),
    row([
      'ratio to cold, CPU, without Next and cards',
      ...results.map(result => ratio(result, 'cpu', isOurs))
    ]),
    row(['pages', ...results.map(({pages}) => number(pages))]),
    row([
      'pages per second',
      ...results.map(result => (result.pages / total(of(result)).wall).toFixed(0))
    ]),
    row([
      'output',
      ...results.map(
        ({output}) => `${(output.bytes / 1e6).toFixed(0)} MB, ${number(output.files)} files`
      )
    ])
  ].join('\n');
}

/** Processor seconds per item, divided by those at 1,000 items: 1 is linear growth. */
function growthTable(results: readonly SizeResult[]): string {
  const from = results.find(({items}) => items === base);
  const later = results.filter(({items}) => items > base);
  if (!from || !later.length) return '';
  const perItem = ({items}: SizeResult, step: Step | undefined) => (step ? step.cpu / items : 0);
  const growth = (result: SizeResult, pick: (steps: readonly Step[]) => Step | undefined) =>
    (perItem(result, pick(result.cold)) / perItem(from, pick(from.cold))).toFixed(2);
  return [
    `### Growth: CPU seconds per item, relative to ${number(base)} items`,
    '',
    row(['step', ...later.map(({items}) => number(items))]),
    rule(later.length + 1),
    ...from.cold.map(({name}) =>
      row([
        name,
        ...later.map(result => growth(result, steps => steps.find(step => step.name === name)))
      ])
    ),
    row(['**all**', ...later.map(result => growth(result, total))])
  ].join('\n');
}

function wireTable(results: readonly SizeResult[]): string {
  const kinds = [...new Set(results.flatMap(({pageBytes}) => pageBytes.map(({kind}) => kind)))];
  const cell = (page: PageBytes | undefined) =>
    page
      ? `${number(page.brotli.median)} / ${number(page.brotli.largest)} br, ${number(page.gzip.largest)} gz`
      : '';
  return [
    '### Bytes over the wire: markup, median / largest',
    '',
    row(['pages', ...results.map(({items}) => number(items))]),
    rule(results.length + 1),
    ...kinds.map(kind =>
      row([kind, ...results.map(({pageBytes}) => cell(pageBytes.find(page => page.kind === kind)))])
    ),
    '',
    '### Bytes to the first search result',
    '',
    row(['search', ...results.map(({items}) => number(items))]),
    rule(results.length + 1),
    ...[0, 1, 2, 3].map(index =>
      row([
        ['en, a name', 'en, a common word', 'fa, a name', 'fa, a common word'][index] ?? '',
        ...results.map(({search}) => {
          const found = search[index];
          return found ? `${number(found.bytes)} in ${found.requests} requests` : '';
        })
      ])
    )
  ].join('\n');
}

/** The results as tables of the data file. Every row names its number of items. */
export function tablesOf(
  results: readonly SizeResult[],
  about: Table['about']
): Record<string, Table> {
  const table = (rowsOf: (result: SizeResult) => readonly object[]): Table => ({
    about,
    rows: results.flatMap(result => rowsOf(result).map(cells => ({items: result.items, ...cells})))
  });
  return {
    steps: table(({cold, second}) => [
      ...cold.map(step => ({build: 'cold', ...step})),
      ...second.map(step => ({build: 'second', ...step}))
    ]),
    sites: table(({pages, output, perCard, counts}) => [
      {pages, ...output, perCard, counts: counts.length, disagreeing: disagreeing(counts)}
    ]),
    pages: table(({pageBytes}) => pageBytes),
    searches: table(({search}) => search)
  };
}
