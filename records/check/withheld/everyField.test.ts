import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {core, ZodType} from 'zod';
import {parse, stringify} from 'yaml';
import {documentKinds, type DocumentKind} from '../../schema/documents.ts';
import {children} from '../../schema/shape.ts';
import {startingFacts} from '../../schema/startingFacts.ts';
import {namesFoundIn} from './hidden.fixture.ts';

/** Ways to write the name, for fields of any form: a text, a slug, an address, a tag. */
const forms = [
  'Zohreh Nourani',
  'zohreh-nourani',
  'https://example.org/zohreh-nourani',
  '#Zohreh_Nourani'
];

/**
 * Fields that are not searched, and why. Each names a document or a source, whose own id is searched where it is
 * defined; pages leave out references to documents that readers do not see.
 */
const references =
  /(?:^|\.)(?:people|cases|actions|sources)\[\]$|^(?:case|defendants\[\]\.person)$/;

/** Paths of all fields that hold a single value, with its schema. */
function leaves(schema: core.$ZodType, path = ''): [string, core.$ZodType][] {
  const inner = children(schema);
  if (!inner.length) return [[path, schema]];
  return inner.flatMap(([name, field]) =>
    leaves(field, name === '[]' ? `${path}[]` : path ? `${path}.${name}` : name)
  );
}

/** The first form that a field accepts; undefined for numbers, dates, codes and the like. */
const formFor = (schema: core.$ZodType) =>
  forms.find(form => (schema as ZodType).safeParse(form).success);

/** Puts a value at a path such as `sources[].title.en`, into the first entry of each list. */
function put(target: unknown, path: string, value: string): void {
  const keys = path.split(/\.|(?=\[\])/).map(key => (key === '[]' ? 0 : key));
  let here = target as Record<string | number, unknown>;
  keys.forEach((key, index) => {
    const next = keys[index + 1];
    if (next === undefined) here[key] = value;
    else here = (here[key] ??= typeof next === 'number' ? [] : {}) as typeof here;
  });
}

/** The files of a published document that has these values in fields. */
function filesWith(
  kind: DocumentKind,
  part: 'facts' | 'words',
  values: readonly (readonly [path: string, value: string])[],
  {slug, own = {}}: {slug: string; own?: object}
) {
  const {facts: file} = documentKinds[kind];
  const facts = {...startingFacts[kind](50, '2026-11-01'), state: 'published', ...own};
  // Only a translation may name who made it.
  const translation = values.some(([path]) => path.startsWith('translation.'))
    ? {status: 'rough', of: 'fa'}
    : {status: 'original'};
  const words = {...(kind !== 'prisoners' && {title: 'A'}), summary: 'A.', translation};
  // A copy without shared objects, so that only these fields change.
  const [ownFacts, ownWords] = parse(stringify([facts, words], {aliasDuplicateObjects: false})) as [
    object,
    object
  ];
  for (const [path, value] of values) put(part === 'facts' ? ownFacts : ownWords, path, value);
  return {
    [`${kind}/${slug}/${file}`]: stringify(ownFacts),
    [`${kind}/${slug}/en.md`]: `---\n${stringify(ownWords)}---\nText.\n`
  };
}

for (const kind of Object.keys(documentKinds) as DocumentKind[])
  for (const part of ['facts', 'words'] as const)
    test(`the name is found in every field of the ${part} of ${kind} that can have it`, () => {
      const schema = documentKinds[kind][`${part}Schema`];
      // One document for each field, all in one check.
      const searched = leaves(schema).flatMap(([path, leaf]) => {
        const form = formFor(leaf);
        return form === undefined ? [] : [[path, form] as const];
      });
      const slugOf = (index: number) => `an-item-${index}`;
      const files = searched.map((value, index) =>
        filesWith(kind, part, [value], {slug: slugOf(index)})
      );
      const found = new Set(
        namesFoundIn('withheld', Object.assign({}, ...files)).map(({file}) => file.split('/')[1])
      );
      const missed = searched.flatMap(([path], index) => (found.has(slugOf(index)) ? [] : [path]));
      assert.ok(searched.length > (part === 'facts' ? 8 : 1), String(searched.length));
      assert.deepEqual(
        missed.filter(path => !references.test(path)),
        []
      );
      for (const path of missed) assert.match(path, references);
    });

test('someone known by initials is named in no field of their own page but those that are replaced', () => {
  const {factsSchema, wordsSchema} = documentKinds.prisoners;
  const own = {
    identity: 'initials',
    name: {en: 'Zohreh Nourani', fa: 'زهره نورانی'},
    aliases: {en: [], fa: []}
  };
  const missed = (
    [
      ['facts', factsSchema],
      ['words', wordsSchema]
    ] as const
  ).flatMap(([part, schema]) => {
    const values = leaves(schema).flatMap(([path, leaf]) => {
      const form = formFor(leaf);
      return form === undefined ? [] : [[path, form] as const];
    });
    const files = filesWith('prisoners', part, values, {slug: 'record-seven', own});
    const found = new Set(
      namesFoundIn('initials', files).map(({field}) => field.replace(/\[\d+\]/g, '[]'))
    );
    return values.flatMap(([path]) => (found.has(path) ? [] : [path]));
  });
  // `named` in records/derive/identity.ts replaces or removes these.
  const replaced = /^(?:(?:name|familyName)\.(?:en|fa)|(?:aliases|hashtags)\.(?:en|fa)\[\])$/;
  assert.deepEqual(
    missed.filter(path => !replaced.test(path) && !references.test(path)),
    []
  );
  assert.ok(missed.includes('name.en') && missed.includes('aliases.fa[]'));
});
