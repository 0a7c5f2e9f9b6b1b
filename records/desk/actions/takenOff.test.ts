import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {buildDay} from '../../moment.ts';
import {finishWithholding, planOf, withholdingOf} from '../index.ts';
import {
  asDraft,
  change,
  dir,
  errors,
  facts,
  item,
  kind,
  make,
  read,
  slug,
  stateOf
} from './plan.fixture.ts';

test('a withdrawn item leaves a notice, and its plan names the pages that lose it', () => {
  const reasons = {reasonEn: 'It was wrong.', reasonFa: 'نادرست بود.'};
  change(`${item}/en.md`, text => `${text}\n[An error](/news/not-there) that was there before.\n`);
  const plan = make(planOf('withdraw', {kind, slug}, reasons));
  assert.deepEqual(plan.effects.pages, ['prisoners/some-person']);
  assert.deepEqual([plan.effects.page, plan.effects.cards], ['notice', 'go']);
  assert.ok(plan.effects.lists.includes('corrections'));
  assert.deepEqual(facts(`${item}/item.yaml`).withdrawn, {
    on: buildDay(),
    reason: {en: reasons.reasonEn, fa: reasons.reasonFa}
  });
  assert.equal(stateOf(slug), 'withdrawn');
  change(`${item}/en.md`, text => text.replace(/^\[An error\].*$/m, ''));
  assert.deepEqual(errors(), [], 'links to it stop no build');
  assert.equal(withholdingOf({kind, slug})?.places.length, 2);
  for (const name of ['en.md', 'fa.md'])
    change(`prisoners/some-person/${name}`, text => text.replace('(/news/some-item)', '(/news)'));
  make(finishWithholding({kind, slug}));
  assert.equal(facts(`${item}/item.yaml`).takenOff, undefined);
  assert.deepEqual(errors(), []);
});

test('a renamed item takes its links and references along, and its old address leads to the new one', () => {
  const source = 'url: https://example.org/prisoners/some-person\n    lang: en';
  change(`${item}/item.yaml`, text => text.replace('lang: en', source));
  change(
    `${item}/en.md`,
    text => `${text}\n[Them](/prisoners/some-person#sources), /prisoners/some-person-2.\n`
  );
  change('prisoners/some-person/en.md', text => `${text}\n## Sources\n\nThree.\n`);
  make(planOf('rename', {kind: 'prisoners', slug: 'some-person'}, {slug: 'a-poet'}));
  assert.deepEqual([stateOf('some-person'), stateOf('a-poet')], [undefined, 'published']);
  assert.deepEqual(facts(`${item}/item.yaml`).people, ['a-poet']);
  assert.match(read(`${item}/item.yaml`), /https:\/\/example.org\/prisoners\/some-person$/m);
  assert.match(
    read(`${item}/en.md`),
    /\[Them\]\(\/prisoners\/a-poet#sources\), \/prisoners\/some-person-2/
  );
  assert.match(
    read('redirects.yaml'),
    /- from: \/prisoners\/some-person\n {2}to: \/prisoners\/a-poet\n$/
  );
  asDraft();
  const draft = planOf('rename', {kind, slug}, {slug: 'another-item'});
  assert.ok(draft && !draft.changes.some(({file}) => file === 'redirects.yaml'));
});

test('a withheld person leaves the site at once, and each place that names them is led to', () => {
  const person = {kind: 'prisoners', slug: 'some-person'} as const;
  change('prisoners/some-person/person.yaml', text => text.replace('یک نفر', 'کیوان نمونه'));
  change(`${item}/en.md`, text => `${text}\nSome Person.\n`);
  assert.equal(withholdingOf(person), undefined);
  const plan = make(planOf('withhold', person, {}));
  assert.deepEqual([plan.effects.page, plan.effects.cards], ['goes', 'go']);
  assert.equal(stateOf('some-person'), 'withheld');
  const left = withholdingOf(person);
  assert.ok(left && left.places.length > 0 && left.heldBack.length > 0);
  assert.equal(finishWithholding(person), undefined, 'something is left');
  for (const name of left.heldBack) fs.rmSync(path.join(dir, name), {recursive: true});
  const last = finishWithholding(person);
  assert.ok(last);
  make(last);
  assert.equal(withholdingOf(person), undefined);
  assert.equal(facts('prisoners/some-person/person.yaml').identity, 'withheld');
});
