import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import sharp from 'sharp';
import {parse} from 'yaml';
import {item, swap} from '../content.fixture.ts';
import {checkElsewhere} from './elsewhere.ts';
import {namesFoundIn} from './hidden.fixture.ts';
import {unnameableIn} from './unnameable.ts';

const escaped = (text: string) =>
  [...text].map(letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`).join('');

for (const [name, file, text, line] of [
  [
    'a mirror’s address',
    'mirrors.yaml',
    '# Mirrors\n- url: https://free-zohreh-nourani.example\n  kind: web\n',
    2
  ],
  ['the glossary', 'glossary.json', '[\n {"en": "x", "fa": "زهـره نورانی"}\n]', 2],
  ['the glossary, escaped', 'glossary.json', `[{"fa": "${escaped('زهره نورانی')}"}]`, 1],
  ['a registry', 'registries/prisons.yaml', 'evin:\n  note: NOURANI, Zohreh\n', 2],
  [
    'the first of several places',
    'notes.yaml',
    `a: 1\n${'- Zohreh\n  Nourani\n- b\n'.repeat(9)}`,
    2
  ],
  ['the name of a file', 'zohreh-nourani.yaml', 'a: 1\n', 1]
] as const)
  test(`a name is found in ${name}`, () => {
    const [first] = namesFoundIn('withheld', {[file]: text});
    assert.deepEqual([first?.file, first?.line, first?.level], [file, line, 'error']);
  });

test('a name is found in the interface’s words', () => {
  const {SiteHeader} = JSON.parse(fs.readFileSync('messages/en.json', 'utf8')) as {
    SiteHeader: {nav: string};
  };
  const found = checkElsewhere([
    {
      slug: 'x',
      identity: 'withheld',
      isTakenOff: false,
      names: [`${SiteHeader.nav} alone`, SiteHeader.nav]
    }
  ]);
  assert.ok(found.some(({file}) => file === 'messages/en.json'));
});

test('no one on record is named outside the items, so that withholding a name can never wait for such a file', () => {
  for (const slug of fs.readdirSync('content/prisoners')) {
    const data: unknown = parse(
      fs
        .readFileSync(`content/prisoners/${slug}/person.yaml`, 'utf8')
        .replace(/^identity: .*/m, 'identity: withheld')
    );
    const person = unnameableIn({
      kind: 'prisoners',
      slug,
      dir: '',
      facts: {file: '', data, lineOf: () => 1},
      words: {},
      record: null,
      findings: []
    });
    assert.ok(person?.names.length);
    assert.deepEqual(checkElsewhere([person]), []);
  }
});

test('a name is found in the description inside a picture', async () => {
  const picture = (description: string) =>
    sharp({create: {width: 40, height: 40, channels: 3, background: '#845'}})
      .withExif({IFD0: {ImageDescription: description}})
      .jpeg()
      .toBuffer();
  const media = swap(
    item,
    'media: []',
    [
      'media:',
      '  - {id: a, src: a.jpg, alt: {en: A, fa: الف}, caption: {en: B, fa: ب},',
      '     credit: {en: C, fa: ج}, graphic: none}'
    ].join('\n')
  );
  const found = async (description: string) =>
    namesFoundIn('withheld', {
      ...media,
      'news/some-item/a.jpg': await picture(description)
    }).map(({file, line, field}) => [file, line, field]);
  assert.deepEqual(await found('Zohreh Nourani at home'), [[item, 12, 'media[0].src']]);
  assert.deepEqual(await found('A tree at home'), []);
});
