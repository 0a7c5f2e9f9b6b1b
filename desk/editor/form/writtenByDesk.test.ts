import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Control, Field} from '../../../records/desk/form/controls.ts';
import {describeForm} from '../../../records/desk/form/describe.ts';
import {documentKinds, type DocumentKind} from '../../../records/schema/documents.ts';
import {isWrittenByDesk, writtenByDesk} from './writtenByDesk.ts';

/** Paths of all fields that are put away under “More”. */
const putAway = (fields: readonly Field[], group: readonly (string | number)[] = []): string[] =>
  fields.flatMap(({name, control}) => [
    ...(isWrittenByDesk(group, name) ? [[...group, name].join('.')] : []),
    ...insideOf(control, [...group, name])
  ]);
function insideOf(control: Control, path: readonly (string | number)[]): string[] {
  if (control.kind === 'group') return putAway(control.fields, path);
  if (control.kind === 'list') return insideOf(control.entry, [...path, 0]);
  if (control.kind !== 'variants') return [];
  return control.options.flatMap(({fields}) => putAway(fields, path));
}

test('what the desk writes itself stands behind “More”, in facts, entries and texts, and nothing else', () => {
  const found = Object.fromEntries(
    (Object.keys(documentKinds) as DocumentKind[]).map(kind => {
      const {facts, words} = describeForm(kind, 'en');
      return [kind, [...new Set([...putAway(facts), ...putAway(words)])].sort()];
    })
  );
  const all = ['recordNo', 'takenOff', 'translation.ofHash'];
  assert.deepEqual(found, {
    prisoners: ['events.0.id', ...all],
    news: all,
    cases: ['events.0.id', ...all],
    actions: all,
    pages: ['takenOff', 'translation.ofHash']
  });
  const known = new Set(
    Object.values(found)
      .flat()
      .map(path => path.replace(/\.\d+/g, ''))
  );
  assert.deepEqual([...known].sort(), [...writtenByDesk].sort());
});
