import type {Weight} from './weigh.ts';

/** Kinds of pages by file name; the first match counts. */
export const pageKinds: readonly (readonly [kind: string, file: RegExp])[] = [
  ['home', /^\w\w\.html$/],
  ['news item', /^\w\w\/news\/[^/]+\.html$/],
  ['ledger', /^\w\w\/news(?:\.html|\/page\/)/],
  ['person', /^\w\w\/prisoners\/[^/]+\.html$/],
  ['people', /^\w\w\/prisoners(?:\.html|\/page\/)/],
  ['case', /^\w\w\/cases\//],
  ['other', /^\w\w\//]
];

/** Prints a table of the heaviest page of each kind and language. */
export function printWeights(weights: ReadonlyMap<string, Weight>): void {
  const rows = new Map<string, {file: string; weight: Weight; count: number}>();
  for (const [file, weight] of weights) {
    const kind = pageKinds.find(([, pattern]) => pattern.test(file))?.[0];
    if (!kind) continue;
    const key = `${kind}, ${file.slice(0, 2)}`;
    const row = rows.get(key);
    rows.set(key, {
      file: !row || weight.total > row.weight.total ? file : row.file,
      weight: !row || weight.total > row.weight.total ? weight : row.weight,
      count: (row?.count ?? 0) + 1
    });
  }
  const columns = ['html', 'script', 'icon', 'font', 'total', 'requests'] as const;
  console.log(`  ${'heaviest of'.padEnd(16)}${columns.map(name => name.padStart(9)).join('')}`);
  for (const [key, {weight, count}] of [...rows].sort())
    console.log(
      `  ${`${key} (${count})`.padEnd(16)}${columns.map(name => String(weight[name]).padStart(9)).join('')}`
    );
}
