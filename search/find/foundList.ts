import type {OpenTable} from './answer.ts';

/** People of the answer by their places in the table, and the words for a row. */
export type Found = {table: OpenTable; people: readonly number[]};
type Words = {
  status: (code: string) => string;
  number: (value: number) => string;
  /** With `#` for the date. */
  confirmed: string;
  /** With `#` for the number of days. */
  days: string;
  /** Names of the columns of the CSV file, with `|` between. */
  columns: string;
};

/** The status in words, the date of its last report, and the days in prison. */
function row(table: OpenTable, person: number, words: Words): [string, string, string] {
  const facet = table.facets.find(({name}) => name === 'status');
  const place = facet?.sets[facet.of[person] ?? 0]?.[0] ?? -1;
  const day = table.day[person] ?? 0;
  const month = table.months[table.month[person] ?? 0] ?? '';
  const date = table.dates[person] ?? (day ? `${words.number(day)} ${month}` : month);
  return [words.status(facet?.codes[place] ?? ''), date, words.number(table.days[person] ?? 0)];
}

/** The rows of people as list items, each a link to the page with what is known in a line. */
export function listItems({table, people}: Found, words: Words): DocumentFragment {
  const items = document.createDocumentFragment();
  const plain = new URLSearchParams(location.search).has('plain') ? '?plain' : '';
  for (const person of people) {
    const [status, date, days] = row(table, person, words);
    const link = Object.assign(document.createElement('a'), {
      href: `prisoners/${table.slugs[person]}.html${plain}`,
      textContent: table.names[person] ?? ''
    });
    const line = document.createElement('span');
    line.className = 'found-line';
    line.textContent = [
      status,
      date && words.confirmed.replace('#', date),
      words.days.replace('#', days)
    ]
      .filter(Boolean)
      .join(' · ');
    const item = document.createElement('li');
    item.append(link, line);
    items.append(item);
  }
  return items;
}

/** Saves people as CSV (RFC 4180), with a byte order mark for spreadsheets. */
export function saveCsv({table, people}: Found, words: Words): void {
  const cell = (text: string) => `"${text.replace(/^(?=[=+\-@\t])/, "'").replace(/"/g, '""')}"`;
  const rows = people.map(person => [
    table.names[person] ?? '',
    new URL(`prisoners/${table.slugs[person]}.html`, document.baseURI).href,
    ...row(table, person, words)
  ]);
  const text = [words.columns.split('|'), ...rows]
    .map(cells => `${cells.map(cell).join(',')}\r\n`)
    .join('');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([`\ufeff${text}`], {type: 'text/csv'}));
  link.download = 'find.csv';
  link.click();
}
