import assert from 'node:assert/strict';
import {test} from 'node:test';
import {base, check, person, swap, testFindings, type BrokenContent} from '../content.fixture.ts';

const edited = (file: string, from: string, to: string) => ({
  [file]: (base[file] ?? '').replace(from, to)
});
const arrest = (more: string) =>
  swap(person, '    date: 2020-10-16\n', `    date: 2020-10-16\n${more}`);
const broken = (
  name: string,
  files: BrokenContent['files'],
  line: number,
  field: RegExp,
  found: RegExp,
  expected: RegExp
): BrokenContent => ({name, files, file: person, line, field, found, expected});

testFindings([
  broken(
    'a charge that the registry lacks',
    swap(person, 'code: propaganda', 'code: propagnda'),
    13,
    /^charges\[0\]\.code$/,
    /propagnda/,
    /a code in content\/charges\.yaml: propaganda, .*did you mean propaganda\?.*or add it/
  ),
  broken(
    'an article that no law has',
    swap(person, 'stage: convicted', 'stage: convicted\n    articles: [tazirat-5000]'),
    15,
    /^charges\[0\]\.articles\[0\]$/,
    /tazirat-5000/,
    /content\/laws\.yaml.*did you mean tazirat-500\?/
  ),
  broken(
    'a charge of a term that the registry lacks',
    swap(person, '{kind: prison, years: 2}', '{kind: prison, years: 2, charge: espionnage}'),
    25,
    /parts\[0\]\.charge$/,
    /espionnage/,
    /did you mean espionage/
  ),
  broken(
    'a prison that the registry lacks',
    arrest('    prison: qarchack\n'),
    20,
    /^events\[0\]\.prison$/,
    /qarchack/,
    /content\/prisons\.yaml: evin, .*did you mean qarchak/
  ),
  broken(
    'a ward that the prison does not have',
    arrest('    prison: evin\n    ward: 2b\n'),
    21,
    /^events\[0\]\.ward$/,
    /2b/,
    /under evin: 1, 2a, .*did you mean 2a/
  ),
  broken(
    'a ward without a prison',
    arrest('    ward: 2a\n'),
    20,
    /^events\[0\]\.ward$/,
    /2a/,
    /add prison/
  ),
  {
    name: 'two charges of one code',
    files: edited('charges.yaml', 'code: membership', 'code: propaganda'),
    file: 'charges.yaml',
    line: (base['charges.yaml'] ?? '').split('code: membership')[0]?.split('\n').length ?? 0,
    field: /^\[\d\]\.code$/,
    found: /propaganda/,
    expected: /no other entry/
  },
  {
    name: 'a charge with an article that no law has',
    files: edited('charges.yaml', 'tazirat-610', 'tazirat-6100'),
    file: 'charges.yaml',
    line: (base['charges.yaml'] ?? '').split('tazirat-610')[0]?.split('\n').length ?? 0,
    field: /articles/,
    found: /tazirat-6100/,
    expected: /did you mean tazirat-610/
  },
  {
    name: 'a prison without a city',
    files: edited('prisons.yaml', '  city: {en: Tehran, fa: تهران}\n', ''),
    file: 'prisons.yaml',
    line: 2,
    field: /city$/,
    found: /.*/,
    expected: /required/
  }
]);

test('every charge, article, prison and ward of the registries can be used', () => {
  for (const files of [
    swap(person, 'code: propaganda', 'code: moharebeh'),
    swap(
      person,
      'stage: convicted',
      'stage: convicted\n    articles: [tazirat-500, penal-code-134]'
    ),
    arrest('    prison: qarchak\n'),
    arrest('    prison: evin\n    ward: women\n')
  ])
    assert.deepEqual(check(files), []);
});
