import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import fc from 'fast-check';
import {base, person, item, farsi, english, inText} from '../check/content.fixture.ts';
import {Context} from '../check/index.ts';
import {beginChangeLog, noteChange} from './changeLog.ts';
import {findings, findingsWith, getPreview, overview, type Finding} from './index.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'edits-'));
const {CONTENT_DIR, BUILD_TIME} = process.env;
after(() => {
  for (const [name, value] of Object.entries({CONTENT_DIR, BUILD_TIME}))
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  fs.rmSync(dir, {recursive: true, force: true});
});

const variants = (text = '', ...edits: readonly (readonly [string | RegExp, string])[]) => [
  text,
  ...edits.map(([from, to]) => text.replace(from, to))
];
const other = (base[person] ?? '')
  .replace('recordNo: 1', 'recordNo: 2')
  .replaceAll('Some Person', 'Zohreh Nourani')
  .replaceAll('یک نفر', 'زهره نورانی');
const legalCase = `recordNo: 1
state: published
defendants:
  - person: some-person
    name: {en: Some Person, fa: یک نفر}
    outcome: {en: Acquitted., fa: تبرئه شد.}
    asOf: 2021-08-04
    sources: [first]
charges: []
events:
  - {type: release, date: 2021-08-04, detail: {en: Released., fa: آزاد شد.}, sources: [first]}
disputes: []
reviewedOn: 2026-11-20
nextReviewOn: 2027-02-18
${/^sources:[^]*(?=^changes)/m.exec(base[person] ?? '')?.[0] ?? ''}changes: []
`;
const englishOf = (body: string) => inText(body)[english] ?? '';

/** Every file that edits change: how it is as a rule, and what it becomes at times. null: it is not there. */
const files: Record<string, readonly (string | null)[]> = {
  [person]: variants(
    base[person],
    ['state: published', 'state: draft'],
    ['state: published', 'state: published\npublishAt: 2026-12-01T06:00:00Z'],
    ['en: Some Person', 'en: Same Person'],
    ['gender: ', 'gendre: '],
    ['name: {', 'name: ['],
    ['code: propaganda', 'code: propagandaa'],
    ['reviewedOn: 2026-11-20', 'reviewedOn: 2026-12-03'],
    ['date: 2020-10-16', 'date: 2021-10-16']
  ),
  'prisoners/other-person/person.yaml': [
    ...variants(
      other,
      ['identity: public', 'identity: withheld'],
      ['identity: public', 'identity: withheld\ntakenOff: 2026-11-20'],
      ['identity: public', 'identity: initials'],
      ['recordNo: 2', 'recordNo: 1'],
      ['en: Zohreh Nourani', 'en: Zohreh Nouraei']
    ),
    null
  ],
  'prisoners/other-person/en.md': [
    ...variants(base['prisoners/some-person/en.md']?.replace('A text', '## Her life\n\nA text'), [
      'Her life',
      'Her years'
    ]),
    null
  ],
  [item]: variants(
    base[item],
    ['people: [some-person]', 'people: [other-person]'],
    ['people: [some-person]', 'people: [some-persen]'],
    ['state: published', 'state: draft'],
    ['state: published', 'state: published\npublishAt: 2026-12-01T06:00:00Z'],
    ['recordNo: 1', 'recordNo: one']
  ),
  [english]: [
    'See [her](/prisoners/other-person#her-life), [him](/prisoners/some-person), a [case](/cases/some-case).',
    'Zohreh Nouraie spoke with Some Persen since :date[2020-10-16].',
    'Zohreh Nourani spoke.',
    '[A call](/act#a-call), ::action{id=a-call} and [none](/prisoners/some-persun)'
  ].map(englishOf),
  [farsi]: [base[farsi] ?? '', null, 'no front matter'],
  'news/other-item/item.yaml': [(base[item] ?? '').replace('recordNo: 1', 'recordNo: 2'), null],
  'news/other-item/en.md': [
    englishOf(
      'Zohreh Nourani and Some Persen, arrested on :date[2020-10-16], and [this](/news/some-item).'
    ),
    null
  ],
  'news/other-item/photo.svg': [null, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'none'],
  'cases/some-case/case.yaml': [
    ...variants(
      legalCase,
      ['person: some-person', 'person: other-person'],
      ['type: release', 'type: arrest'],
      ['state: published', 'state: draft']
    ),
    null
  ],
  'cases/some-case/en.md': [englishOf('A case of [his](/prisoners/some-person).'), null],
  'charges.yaml': variants(base['charges.yaml'], [/code: propaganda$/m, 'code: propagand']),
  'redirects.yaml': [null, '- {from: /news/old, to: /news/other-item}\n'],
  'loose.txt': [null, 'Zohreh Nourani']
};
const moments = ['2026-12-01T00:00:00Z', '2026-12-01T12:00:00Z', '2027-03-01T12:00:00Z'];

function put(file: string, text: string | null): void {
  const full = path.join(dir, file);
  const folder = path.dirname(full);
  const hadFolder = fs.existsSync(folder);
  if (text !== null) {
    fs.mkdirSync(folder, {recursive: true});
    fs.writeFileSync(full, text);
  } else fs.rmSync(full, {force: true});
  if (fs.existsSync(folder) && !fs.readdirSync(folder).length) fs.rmdirSync(folder);
  // As the watcher does.
  if (file.includes('/')) noteChange(path.dirname(file));
  if (!file.includes('/') || hadFolder !== fs.existsSync(folder)) noteChange('');
}

const content = (globalThis as Record<symbol, object>)[Symbol.for('desk.content')] ?? {};

const keyOf = ({found}: Finding) =>
  typeof found === 'object' && 'key' in found ? found.key : 'quoted';

/** What a desk tells that was started just now. */
async function afresh<Told>(tell: () => Promise<Told>): Promise<Told> {
  const kept = {...content};
  Object.assign(content, {cache: new Map(), read: undefined, included: -1, context: new Context()});
  const told = await tell();
  Object.assign(content, kept);
  return told;
}

/** Everything that the desk tells of the content. */
async function tellAll() {
  const {items, findings: all, workOf, next} = await overview();
  const own = [];
  for (const {kind, slug} of items)
    own.push({
      findings: findings(kind, slug),
      editor: await getPreview(kind, slug, 'en', 'editor'),
      guest: await getPreview(kind, slug, 'fa', 'guest')
    });
  const typed = {'en.md': englishOf('Zohreh Nouraie, [her](/prisoners/other-person#her-life).')};
  const unsaved = (['editor', 'guest'] as const).map(viewer =>
    findingsWith('news', 'some-item', typed, viewer)
  );
  return {items, all, work: items.map(workOf), next: next?.written, own, unsaved};
}

test('after any edits, the desk tells what a desk tells that was started just now', async () => {
  for (const [file, [text = null]] of Object.entries({
    ...Object.fromEntries(Object.entries(base).map(([f, t]) => [f, [t]])),
    ...files
  }))
    put(file, text);
  process.env.CONTENT_DIR = dir;
  beginChangeLog();
  const all = Object.entries(files).flatMap(([file, [usual = null, ...texts]]) =>
    texts.map(text => ({file, usual, text}))
  );
  const [found, isStale] = [new Set<string>(), new Set<string>()];
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, {minLength: all.length}), async edits => {
      for (const [at, {file, text}] of edits.entries()) {
        const before = edits[at - 2];
        if (before) put(before.file, before.usual);
        put(file, text);
        for (const moment of [2 * at, 2 * at + 1, 2 * at + 2]) {
          process.env.BUILD_TIME = moments[moment % moments.length];
          const told = await tellAll();
          assert.deepEqual(told, await afresh(tellAll), `${at}: ${file}`);
          told.all.forEach(each => found.add(keyOf(each)));
          told.items.forEach(({stale}) => isStale.add(stale.join()));
        }
      }
    }),
    {numRuns: 1, seed: 1, endOnFailure: true}
  );
  // So that the edits have the effects for which they were chosen.
  for (const key of ['names.unknown', 'withheld.name', 'withheld.nameHeldBack', 'quoted'])
    assert.ok(found.has(key), key);
  assert.ok(isStale.size > 1, [...isStale].join(' '));
});
