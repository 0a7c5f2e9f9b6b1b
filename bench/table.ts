import type {Phase} from './build.ts';
import type {Count} from './corpus/counts.ts';
import type {PageBytes, SearchBytes} from './load/wire.ts';

/** All that was measured at one size. */
export type SizeResult = {
  items: number;
  pages: number;
  cold: Phase[];
  second: Phase[];
  output: {files: number; bytes: number};
  cards: {drawn: boolean; perCard?: Record<string, {cpu: number; bytes: number}>};
  pageBytes: PageBytes[];
  search: SearchBytes[];
  counts: Count[];
};

const row = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
const rule = (columns: number) => `|${' --- |'.repeat(columns)}`;
const total = (phases: readonly Phase[]): Phase => ({
  name: 'all',
  wall: sum(phases, 'wall'),
  cpu: sum(phases, 'cpu'),
  peak: phases.reduce((most, {peak}) => Math.max(most, peak), 0)
});
const sum = (phases: readonly Phase[], of: 'wall' | 'cpu') =>
  phases.reduce((all, phase) => all + phase[of], 0);
const cost = ({wall, cpu, peak}: Phase) =>
  `${wall.toFixed(1)} s, ${cpu.toFixed(1)} CPU, ${(peak / 1e9).toFixed(2)} GB`;
const number = (value: number) => value.toLocaleString('en');

/** What Next does anew in every build is not ours to spare, and cards are drawn once. */
const ofOurs = ({name}: Phase) => !['Build the pages', 'Draw the share cards'].includes(name);

/** The size that growth is measured from. */
const base = 1000;

/** The whole result as Markdown. */
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
  of: (result: SizeResult) => readonly Phase[]
): string {
  const names = [...new Set(results.flatMap(result => of(result).map(({name}) => name)))];
  const ratio = (result: SizeResult, unit: 'wall' | 'cpu', counted = (_phase: Phase) => true) =>
    (sum(of(result).filter(counted), unit) / sum(result.cold.filter(counted), unit)).toFixed(2);
  const cell = (result: SizeResult, name: string) => {
    const phase = of(result).find(each => each.name === name);
    return phase ? cost(phase) : '';
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
      ...results.map(result => ratio(result, 'cpu', ofOurs))
    ]),
    row(['pages', ...results.map(({pages}) => number(pages))]),
    row([
      'pages a second',
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

/** CPU seconds per item at each size over those at 1,000: 1 is linear. */
function growthTable(results: readonly SizeResult[]): string {
  const from = results.find(({items}) => items === base);
  const later = results.filter(({items}) => items > base);
  if (!from || !later.length) return '';
  const perItem = ({items}: SizeResult, phase: Phase | undefined) =>
    phase ? phase.cpu / items : 0;
  const growth = (result: SizeResult, pick: (phases: readonly Phase[]) => Phase | undefined) =>
    (perItem(result, pick(result.cold)) / perItem(from, pick(from.cold))).toFixed(2);
  return [
    `### Growth: CPU seconds per item over those at ${number(base)}`,
    '',
    row(['phase', ...later.map(({items}) => number(items))]),
    rule(later.length + 1),
    ...from.cold.map(({name}) =>
      row([
        name,
        ...later.map(result => growth(result, phases => phases.find(phase => phase.name === name)))
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
