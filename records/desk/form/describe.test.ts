import assert from 'node:assert/strict';
import {test} from 'node:test';
import {z, type core} from 'zod';
import {documentKinds, type DocumentKind} from '../../schema/documents.ts';
import {children} from '../../schema/shape.ts';
import {describeForm} from './describe.ts';
import type {Control, Field} from './controls.ts';

const kinds = Object.keys(documentKinds) as DocumentKind[];

/** Paths of the values that a schema has, each with the fields above it. */
const schemaPaths = (schema: core.$ZodType, path = ''): string[] => {
  const inner = children(schema);
  return inner.length
    ? inner.flatMap(([name, each]) => schemaPaths(each, `${path}/${name}`))
    : [path];
};

/** Paths of the values that a form can set. */
const formPaths = (fields: readonly Field[], path = ''): string[] =>
  fields.flatMap(({name, control}) => controlPaths(control, `${path}/${name}`));
function controlPaths(control: Control, path: string): string[] {
  switch (control.kind) {
    case 'group':
      return formPaths(control.fields, path);
    case 'variants':
      return [
        `${path}/${control.by}`,
        ...control.options.flatMap(({fields}) => formPaths(fields, path))
      ];
    case 'list':
      return controlPaths(control.entry, `${path}/[]`);
    case 'pair':
      return [`${path}/en`, `${path}/fa`];
    default:
      return [path];
  }
}
const sorted = (paths: readonly string[]) => [...new Set(paths)].sort();

for (const kind of kinds)
  test(`the form of ${kind} has a control for each value that the schema has`, () => {
    const {factsSchema, wordsSchema} = documentKinds[kind];
    const form = describeForm(kind, 'en');
    assert.deepEqual(sorted(formPaths(form.facts)), sorted(schemaPaths(factsSchema)));
    assert.deepEqual(sorted(formPaths(form.words)), sorted(schemaPaths(wordsSchema)));
  });

test('what a field names, how it is written and its limits come from the schema', () => {
  const {facts, words: head} = describeForm('prisoners', 'fa');
  const at = (fields: readonly Field[], name: string) => {
    const {control} = fields.find(each => each.name === name) ?? {};
    return control?.kind === 'list' ? control.entry : control;
  };
  const group = (control: Control | undefined) => (control?.kind === 'group' ? control.fields : []);
  const event = group(at(facts, 'events'));
  assert.deepEqual(at(facts, 'case'), {kind: 'reference', to: 'case'});
  assert.deepEqual(at(facts, 'reviewedOn'), {kind: 'date', form: 'day'});
  assert.deepEqual(at(event, 'date'), {kind: 'date', form: 'partial'});
  assert.deepEqual(at(event, 'ward'), {kind: 'reference', to: 'ward'});
  assert.deepEqual(at(event, 'sources'), {kind: 'reference', to: 'source'});
  assert.deepEqual(at(group(at(facts, 'sources')), 'url'), {kind: 'address'});
  assert.deepEqual(at(facts, 'recordNo'), {kind: 'number', least: 1, most: 1_000_000, whole: true});
  assert.deepEqual(at(head, 'summary'), {kind: 'text', most: 280});
  const nationality = at(facts, 'nationalities');
  const iran =
    nationality?.kind === 'choice' && nationality.options.find(({value}) => value === 'IR');
  assert.deepEqual(iran, {value: 'IR', label: 'ایران'});
});

test('each field, and each value to choose, has a label in the language of the editor', () => {
  const {facts} = describeForm('news', 'fa');
  const {label, description, control} = facts.find(({name}) => name === 'topics') ?? {};
  assert.match(`${label}${description}`, /^[^A-Za-z]+$/);
  const options =
    control?.kind === 'list' && control.entry.kind === 'choice' && control.entry.options;
  assert.ok(options && options.every(({label: name}) => /^[^A-Za-z]+$/.test(name)));
});

test('a list says how many entries it needs, and a field whether it may be missing', () => {
  const {facts} = describeForm('news', 'en');
  const field = (name: string) => facts.find(each => each.name === name);
  const leastOf = (control?: Control) => (control?.kind === 'list' ? control.least : undefined);
  assert.deepEqual([leastOf(field('topics')?.control), leastOf(field('people')?.control)], [1, 0]);
  assert.deepEqual([field('byline')?.optional, field('origin')?.optional], [true, false]);
});

test('a part of the schema without a control is an error', () => {
  const kept = documentKinds.pages.factsSchema.shape;
  const shape = kept as unknown as Record<string, core.$ZodType>;
  shape.strange = z.map(z.string(), z.string());
  try {
    const words = () => ({label: '', description: '', values: {}});
    assert.throws(() => describeForm('pages', 'en', words), /strange is of type map/);
  } finally {
    delete shape.strange;
  }
});
