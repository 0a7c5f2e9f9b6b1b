import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import fc from 'fast-check';
import {base, english} from '../../check/content.fixture.ts';
import {Context} from '../../check/index.ts';
import {beginChangeLog, noteChange} from '../changeLog.ts';
import {currentContext, readFolders} from '../folders.ts';
import {findings, findingsWith, getPreview, overview, type Finding} from '../index.ts';
import {englishOf, files} from './files.fixture.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'edits-'));
const {CONTENT_DIR, BUILD_TIME} = process.env;
after(() => {
  for (const [name, value] of Object.entries({CONTENT_DIR, BUILD_TIME}))
    if (value === undefined) Reflect.deleteProperty(process.env, name);
    else process.env[name] = value;
  fs.rmSync(dir, {recursive: true, force: true});
});

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
  for (const [file, text] of Object.entries(base)) put(file, text);
  for (const [file, [text = null]] of Object.entries(files)) put(file, text);
  process.env.CONTENT_DIR = dir;
  beginChangeLog();
  const all = Object.entries(files).flatMap(([file, [usual = null, ...texts]]) =>
    texts.map(text => ({file, usual, text}))
  );
  const [found, isStale] = [new Set<string>(), new Set<string>()];
  const compare = async (moment: number, edit: string) => {
    process.env.BUILD_TIME = moments[moment % moments.length];
    const told = await tellAll();
    assert.deepEqual(told, await afresh(tellAll), edit);
    told.all.forEach(each => found.add(keyOf(each)));
    told.items.forEach(({stale}) => isStale.add(stale.join()));
  };
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray(all, {minLength: all.length}), async edits => {
      for (const [at, {file, text}] of edits.entries()) {
        const before = edits[at - 2];
        if (before) put(before.file, before.usual);
        await compare(2 * at, `${before?.file} again`);
        put(file, text);
        await compare(2 * at, file);
        await compare(2 * at + 1, `${file}, later`);
      }
    }),
    {numRuns: 1, seed: 1, endOnFailure: true}
  );
  // So that the edits have the effects for which they were chosen.
  for (const key of ['names.unknown', 'withheld.name', 'withheld.nameHeldBack', 'quoted'])
    assert.ok(found.has(key), key);
  assert.ok(isStale.size > 1, [...isStale].join(' '));
});

/** How often the texts of each item were checked since the last call: each check stores its findings once. */
async function checkedAgain(): Promise<string[]> {
  await overview();
  const before = new Map(kept);
  for (const folder of readFolders()) kept.set(folder.dir, currentContext().findings.kept(folder));
  return [...kept]
    .filter(([place, found]) => found !== before.get(place))
    .map(([place]) => path.relative(dir, place));
}
const kept = new Map<string, unknown>();

test('an edit has only those items checked again that it concerns', async () => {
  for (const [file, [text = null]] of Object.entries(files)) put(file, text);
  await checkedAgain();
  assert.deepEqual(await checkedAgain(), []);
  const edit = (file: string, text: string) => {
    put(file, text);
    return checkedAgain();
  };
  const [own, other] = ['news/some-item', 'prisoners/other-person'];
  const text = files[english]?.[0] ?? '';
  assert.deepEqual(await edit(english, text.replace('A lead.', 'Another.')), [own]);
  const life = files[`${other}/en.md`]?.[0] ?? '';
  assert.deepEqual(await edit(`${other}/en.md`, life.replace('A text', 'The text')), [other]);
  const legalCase = files['cases/some-case/case.yaml']?.[0] ?? '';
  const draft = await edit('cases/some-case/case.yaml', legalCase.replace('published', 'draft'));
  // Where there are findings or a link to the case, but not where there are neither.
  assert.ok(draft.includes(own) && !draft.includes('prisoners/some-person'), draft.join());
  // Another item links to the heading.
  assert.deepEqual(await edit(`${other}/en.md`, life.replace('Her life', 'Years')), [other, own]);
});
