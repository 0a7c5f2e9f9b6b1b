import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {formatMessage} from '../../../i18n/catalogue/format.ts';
import {message} from '../../../i18n/catalogue/message.ts';
import {deathInDoubt, moves, reportedOnly} from './moves.ts';
import {places, stages, type PlaceRow, type Place} from './places.ts';

const document = fs.readFileSync('docs/status.md', 'utf8');
const code = (name: string) => `\`${name}\``;
const list = (names: readonly string[]) => names.map(code).join(', ');

/** The cells of the table under a heading, without the row of dashes. */
const tableUnder = (heading: string): string[][] => {
  const [, section = ''] = document.split(`\n## ${heading}\n`);
  const rows =
    section
      .split('\n## ')[0]
      ?.split('\n')
      .filter(line => line.startsWith('|')) ?? [];
  return rows
    .filter((_, index) => index !== 1)
    .map(row =>
      row
        .split('|')
        .slice(1, -1)
        .map(cell => cell.trim())
    );
};

/** What a move does, as the table says it: `custody`, or “`bail` → `outside`”. */
function wordsFor(to: string | Readonly<Record<string, string>> | undefined): string {
  if (to === undefined) return '';
  if (typeof to === 'string') return code(to);
  const targets = [...new Set(Object.values(to))];
  return targets
    .map(target => {
      const before = Object.keys(to).filter(name => to[name] === target);
      return `${list(before)} → ${code(target)}`;
    })
    .join('; ');
}

test('the table of places in docs/status.md is that of the code', () => {
  const rows = Object.entries(places).map(([place, row]: [string, PlaceRow]) => [
    code(place),
    formatMessage(message(`place.${place as Place}`), 'en'),
    row.custody ? 'yes' : 'no',
    row.end,
    typeof row.status === 'string' ? code(row.status) : wordsFor(row.status)
  ]);
  assert.deepEqual(tableUnder('Places'), [
    ['Place', 'Meaning', 'In prison', 'End', 'Status'],
    ...rows
  ]);
});

test('the table of events in docs/status.md is that of the code', () => {
  const all = Object.keys(places).length;
  const rows = Object.entries(moves).map(([event, {place, stage}]) => [
    code(event),
    // A death moves everyone, so only the exception is named.
    typeof place === 'object' && Object.keys(place).length === all
      ? '`custody` → `died-in-custody`; all others → `died`'
      : wordsFor(place),
    wordsFor(stage)
  ]);
  assert.deepEqual(tableUnder('Events'), [['Event', 'Place after it', 'Stage after it'], ...rows]);
});

test('docs/status.md names the stages, and the places of the rules', () => {
  const text = document.replace(/\s+/g, ' ');
  for (const stage of stages) assert.ok(text.includes(code(stage)), stage);
  assert.ok(text.includes(`Only a report leads to ${list([...reportedOnly])}.`));
  assert.ok(text.includes(`A death from ${list(deathInDoubt)}`));
});
