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

/** The files of a published document that has a value in one field. */
function filesWith(
  kind: DocumentKind,
  part: 'facts' | 'words',
  path: string,
  value: string,
  {slug = 'an-item', own = {}}: {slug?: string; own?: object} = {}
) {
  const {facts: file} = documentKinds[kind];
  const facts = {...startingFacts[kind](50, '2026-11-01'), state: 'published', ...own};
  // Only a translation may name who made it.
  const translation = path.startsWith('translation.')
    ? {status: 'rough', of: 'fa'}
    : {status: 'original'};
  const words = {...(kind !== 'prisoners' && {title: 'A'}), summary: 'A.', translation};
  // A copy without shared objects, so that only one field changes.
  const [ownFacts, ownWords] = parse(stringify([facts, words], {aliasDuplicateObjects: false})) as [
    object,
    object
  ];
  put(part === 'facts' ? ownFacts : ownWords, path, value);
  return {
    [`${kind}/${slug}/${file}`]: stringify(ownFacts),
    [`${kind}/${slug}/en.md`]: `---\n${stringify(ownWords)}---\nText.\n`
  };
}

for (const kind of Object.keys(documentKinds) as DocumentKind[])
  for (const part of ['facts', 'words'] as const)
    test(`the name is found in every field of the ${part} of ${kind} that can have it`, () => {
      const schema = documentKinds[kind][`${part}Schema`];
      const searched: string[] = [];
      const missed: string[] = [];
      for (const [path, leaf] of leaves(schema)) {
        const form = formFor(leaf);
        if (form === undefined) continue;
        searched.push(path);
        if (!namesFoundIn('withheld', filesWith(kind, part, path, form)).length) missed.push(path);
      }
      assert.ok(searched.length > (part === 'facts' ? 8 : 1), searched.join());
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
  const missed: string[] = [];
  for (const [part, schema] of [
    ['facts', factsSchema],
    ['words', wordsSchema]
  ] as const)
    for (const [path, leaf] of leaves(schema)) {
      const form = formFor(leaf);
      if (form === undefined) continue;
      const files = filesWith('prisoners', part, path, form, {slug: 'record-seven', own});
      if (!namesFoundIn('initials', files).length) missed.push(path);
    }
  // `named` in records/derive/identity.ts replaces or removes these.
  const replaced = /^(?:(?:name|familyName)\.(?:en|fa)|(?:aliases|hashtags)\.(?:en|fa)\[\])$/;
  assert.deepEqual(
    missed.filter(path => !replaced.test(path) && !references.test(path)),
    []
  );
  assert.ok(missed.includes('name.en') && missed.includes('aliases.fa[]'));
});
