import assert from 'node:assert/strict';
import {test} from 'node:test';
import {inEnglish} from '../../check/content.fixture.ts';
import {buildDay} from '../../moment.ts';
import {listItems, planOf} from '../index.ts';
import {
  asDraft,
  change,
  errors,
  facts,
  item,
  kind,
  make,
  read,
  slug,
  stateOf
} from './plan.fixture.ts';

test('a new item has what the editor gave and nothing that they did not choose', () => {
  const plan = make(
    planOf('new', null, {
      kind: 'news',
      titleEn: 'A hearing: “two” voices, in Karaj',
      titleFa: 'جلسه‌ای در کرج',
      topic: 'women'
    })
  );
  assert.equal(`${plan.kind}/${plan.slug}`, 'news/a-hearing-two-voices-in-karaj');
  assert.deepEqual(facts('news/a-hearing-two-voices-in-karaj/item.yaml').topics, ['women']);
  const made = listItems().find(each => each.slug === plan.slug);
  assert.equal(made?.title.en, 'A hearing: “two” voices, in Karaj');
  assert.equal(made.title.fa, 'جلسه‌ای در کرج');
  assert.deepEqual(errors(), []);
  make(
    planOf('new', null, {kind: 'prisoners', titleFa: 'نام تازه', slug: 'new-name', day: '۱۴۰۴/۹/۸'})
  );
  const person = facts('prisoners/new-name/person.yaml');
  assert.deepEqual(person.name, {en: '[to write]', fa: 'نام تازه'});
  assert.equal((person.events as {date: string}[])[0]?.date, '2025-11-29');
  assert.deepEqual(errors(), []);
});

test('a form says which answers are missing or wrong, and then changes nothing', () => {
  for (const [action, values, expected] of [
    ['new', {}, 'kind needed,titleEn needed,slug needed,topic needed'],
    ['new', {kind: 'cases', titleEn: 'A case'}, 'day needed'],
    ['new', {kind: 'cases', titleEn: 'A case', day: '1405/13/1'}, 'day day'],
    ['new', {kind: 'actions', titleFa: 'فراخوان'}, 'slug needed'],
    ['new', {kind: 'actions', titleFa: 'فراخوان', slug: 'some-item'}, 'slug taken'],
    ['new', {kind: 'actions', titleFa: 'فراخوان', slug: '../x'}, 'slug slug'],
    ['rename', {slug: 'some-item'}, 'slug same'],
    ['schedule', {day: '2027-03-20'}, 'time needed'],
    ['schedule', {day: '2027-02-30', time: '09:00'}, 'day day'],
    ['schedule', {day: '2027-03-20', time: '24:00'}, 'time time'],
    ['schedule', {day: '2020-03-20', time: '09:00'}, 'day past'],
    ['correct', {day: '2026-11-01', noteEn: 'x'}, 'noteFa needed'],
    ['correct', {day: '2099-11-01', noteEn: 'x', noteFa: 'ی'}, 'day future'],
    ['withdraw', {reasonEn: ' '}, 'reasonEn needed,reasonFa needed'],
    ['withhold', {}, ' state'],
    ['translated', {}, ' state']
  ] as const) {
    const plan = planOf(action, action === 'new' ? null : {kind, slug}, values);
    const said = plan?.problems.map(({field, problem}) => `${field} ${problem}`).join();
    assert.equal(said, expected, action);
    assert.deepEqual(plan?.changes, []);
  }
  assert.equal(planOf('release', {kind, slug: 'no-such-item'}, {}), undefined);
});

test('a draft is released or scheduled, with what readers will see; nothing is with an error', () => {
  asDraft();
  const at = planOf('schedule', {kind, slug}, {day: '1406/1/1', time: '۹:۳۰', zone: 'tehran'});
  assert.deepEqual([at?.effects.page, at?.effects.at], ['later', '2027-03-21T09:30:00+03:30']);
  make(at);
  assert.equal(stateOf(slug), 'scheduled');
  const now = make(planOf('release', {kind, slug}, {today: '1'}));
  assert.equal(stateOf(slug), 'published');
  assert.equal(facts(`${item}/item.yaml`).date, buildDay());
  assert.equal(now.effects.page, 'appears');
  assert.ok(now.effects.lists.includes('news') && now.effects.feeds.includes('all'));
  assert.equal(now.effects.cards, 'drawn');
  asDraft();
  change(`${item}/en.md`, text => text.replace(/^title: .*$/m, 'title: "[to write]"'));
  for (const plan of [
    planOf('release', {kind, slug}, {}),
    planOf('schedule', {kind, slug}, {day: '2027-03-21', time: '9:00'})
  ])
    assert.ok(plan?.errors.map(inEnglish).some(({found}) => found.includes('[to write]')));
  assert.equal(
    stateOf(slug),
    'draft',
    'a plan writes nothing, and the desk sees the files as they are'
  );
});

test('a correction is added above the others, in news and in a person’s record', () => {
  const note = {noteEn: 'It said: 2; it is 3.', noteFa: 'نوشته بود ۲؛ ۳ درست است.'};
  make(planOf('correct', {kind, slug}, {...note, day: '1405/9/8', severity: 'major'}));
  const [first] = facts(`${item}/item.yaml`).corrections as object[];
  const expected = {on: '2026-11-29', severity: 'major', note: {en: note.noteEn, fa: note.noteFa}};
  assert.deepEqual(first, expected);
  const person = {kind: 'prisoners', slug: 'some-person'} as const;
  make(planOf('correct', person, {...note, day: '2026-11-29', what: 'events'}));
  const [change] = facts('prisoners/some-person/person.yaml').changes as {field: string}[];
  assert.equal(change?.field, 'events');
  assert.deepEqual(errors(), []);
});

test('a translation is recorded with its original as it is now', () => {
  change(`${item}/en.md`, text => `${text}\nOne more sentence.\n`);
  const before = read(`${item}/fa.md`);
  make(planOf('translated', {kind, slug}, {}));
  assert.notEqual(read(`${item}/fa.md`), before);
  assert.equal(listItems().find(each => each.slug === slug)?.texts.fa, 'translated');
});
