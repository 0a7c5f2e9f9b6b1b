import assert from 'node:assert/strict';
import {test} from 'node:test';
import {correctionsOf} from '../../records/derive/corrections.ts';
import {getCases, getFeeds, getNews, getPeople, pathOf} from '../../records/index.ts';
import {locales} from '../../i18n/locales.ts';
import {changeEntry} from './entries.ts';
import {feedOf} from './feed.ts';

const changesIn = (of: 'statuses' | 'actions' | 'corrections', locale: 'en' | 'fa') =>
  feedOf({kind: 'changes', of}, locale).changes ?? [];

test('each kind of change has a feed with ids of its own, the newest first', () => {
  for (const locale of locales)
    for (const of of ['statuses', 'actions', 'corrections'] as const) {
      const changes = changesIn(of, locale);
      const days = changes.map(({on}) => on);
      assert.ok(changes.length > 0 && changes.length <= 50, of);
      assert.deepEqual(days, days.toSorted().reverse(), of);
      assert.equal(new Set(changes.map(({id}) => id)).size, changes.length, of);
      assert.ok(getFeeds(locale).some(feed => feed.kind === 'changes' && feed.of === of));
    }
});

test('a change of status is the same entry in the feed of all and in that of the person', () => {
  const isRelease = ({on, path}: {on: string; path: string}) =>
    on === '2025-01-12' && path.startsWith('/prisoners/nahid-taghavi');
  for (const locale of locales) {
    const all = changesIn('statuses', locale).find(isRelease);
    const own = feedOf({kind: 'prisoners', slug: 'nahid-taghavi'}, locale).changes?.find(isRelease);
    assert.ok(all);
    assert.deepEqual(all, own);
    assert.match(changeEntry(all, locale).html, /<h3>.*<li>/);
  }
});

test('a feed of a charge is called a charge, not as if its name were our words', () => {
  const nameIn = (locale: 'en' | 'fa') =>
    feedOf({kind: 'registry', registry: 'charges', code: 'propaganda'}, locale).name;
  assert.equal(nameIn('fa'), 'اتهام تبلیغ علیه نظام');
  assert.match(nameIn('en'), /\(charge\)$/);
});

test('a call to action comes when it begins and when it ends, with the outcome and its sources', () => {
  const of = changesIn('actions', 'en').filter(({path}) =>
    path.endsWith('#mps-visit-ratcliffe-2021')
  );
  assert.deepEqual(
    of.map(({on, id}) => [on, id.split('/').at(-1)]),
    [
      ['2021-11-13', 'ended'],
      ['2021-11-03', 'opened']
    ]
  );
  assert.match(of[0]?.title ?? '', /^Call to action has ended: Members of parliament/);
  assert.ok(of[0]?.sources.length);
});

test('a correction keeps its id when another of the same day is put before it', () => {
  const item = getNews('en').find(({corrections}) => corrections.length > 1);
  const [newest] = item?.corrections ?? [];
  assert.ok(item && newest);
  const entriesOf = (corrections: typeof item.corrections) =>
    correctionsOf({news: [{...item, corrections}], people: [], cases: []}, 'en', pathOf).map(
      ({id, note}) => `${id} ${note.en}`
    );
  const before = entriesOf(item.corrections);
  const after = entriesOf([{...newest, note: {en: 'Later.', fa: 'بعدتر.'}}, ...item.corrections]);
  assert.deepEqual(
    before.filter(entry => !after.includes(entry)),
    []
  );
  assert.equal(after.length, before.length + 1);
});

test('corrections of all kinds of pages are in the log', () => {
  const documents = {news: getNews('fa'), people: getPeople('fa'), cases: getCases('fa')};
  const ids = correctionsOf(documents, 'fa', pathOf).map(({id}) => id);
  assert.equal(new Set(ids).size, ids.length);
});
