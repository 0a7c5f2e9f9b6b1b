import assert from 'node:assert/strict';
import {test} from 'node:test';
import {pagePath} from '../../../i18n/links.ts';
import {actionPages, actionPath, getActions, pathOf} from '../../index.ts';
import {archiveOf} from './archive.ts';
import {groupPath} from './groups.ts';
import {organisationsOf} from './organisations.ts';
import {firstPageOf, groupsInPages, inPages, pageSizes} from './paging.ts';

const numbers = (length: number) => Array.from({length}, (_, index) => index);

test('pages have every item once, in order, all but the last full; there is always a first page', () => {
  for (const length of [0, 1, 23, 24, 25, 48, 8000]) {
    const pages = inPages(numbers(length), 24);
    assert.deepEqual(pages.flat(), numbers(length));
    assert.equal(pages.length, Math.max(1, Math.ceil(length / 24)));
    assert.ok(pages.slice(0, -1).every(page => page.length === 24));
  }
});

test('a heavier item takes more of a page; one heavier than a page is alone', () => {
  assert.deepEqual(
    inPages([3, 3, 3, 12, 1, 9, 1], 10, weight => weight),
    [[3, 3, 3], [12], [1, 9], [1]]
  );
});

test('a group cut by the end of a page is on both and begins on the first; an empty one is on none', () => {
  const groups = [
    {group: 'a', items: numbers(3)},
    {group: 'none', items: []},
    {group: 'b', items: numbers(5)},
    {group: 'c', items: [7]}
  ];
  const pages = groupsInPages(groups, 4);
  assert.deepEqual(
    pages.map(page => page.map(({group, items}) => `${group}${items.join('')}`)),
    [['a012', 'b0'], ['b1234'], ['c7']]
  );
  assert.deepEqual(
    ['a', 'b', 'c', 'none'].map(group => firstPageOf(pages, group)),
    [1, 1, 3, 0]
  );
  assert.deepEqual(groupsInPages([], 4), [[]]);
});

test('the first page has the path of the list', () => {
  assert.deepEqual([pagePath('/cases', 1), pagePath('/cases', 2)], ['/cases', '/cases/page/2']);
});

const item = (slug: string, date: string, names: readonly string[] = []) => ({
  slug,
  date,
  topics: ['solidarity' as const],
  cases: [] as string[],
  people: [] as string[],
  organisations: names.map(en => ({en, fa: `«${en}»`}))
});

/** 100 items: 70 in December, 30 in November. */
const busyYear = [
  ...numbers(70).map(index =>
    item(`d${index}`, `2025-12-${String(31 - Math.floor(index / 3)).padStart(2, '0')}`)
  ),
  ...numbers(30).map(index => item(`n${index}`, `2025-11-${String(30 - index).padStart(2, '0')}`))
];

test('the path of a month leads to the page with its first item, in both calendars', () => {
  for (const calendar of ['gregorian', 'solar'] as const) {
    for (const {year, months} of archiveOf(busyYear, calendar)) {
      const pages = groupsInPages(
        months.map(({month, items}) => ({group: month, items})),
        pageSizes.rows
      );
      assert.deepEqual(
        pages.flatMap(page => page.flatMap(({items}) => items)),
        months.flatMap(({items}) => items)
      );
      for (const {month, path} of months)
        assert.equal(path, `${pagePath(`/archive/${year}`, firstPageOf(pages, month))}#m${month}`);
      for (const page of pages)
        assert.equal(
          new Set(page.map(({group}) => group)).size,
          page.length,
          'an anchor is on a page once'
        );
    }
  }
  assert.deepEqual(
    archiveOf(busyYear, 'gregorian').flatMap(({months}) => months.map(({path}) => path)),
    ['/archive/2025#m12', '/archive/2025/page/2#m11']
  );
});

test('organisations with the same slug get different paths; the first named has no number', () => {
  const news = [
    item('new', '2025-03-01', ['PEN!', 'Zürich Committee', 'انجمن']),
    item('middle', '2025-02-01', ['P-E-N', 'کانون']),
    item('old', '2025-01-01', ['PEN', 'P E N'])
  ];
  assert.deepEqual(
    Object.fromEntries(
      organisationsOf(news, 'en').map(({path, name, items}) => [
        path,
        [name, ...items.map(({slug}) => slug)]
      ])
    ),
    {
      '/organisations/pen': ['PEN!', 'new', 'old'],
      '/organisations/p-e-n': ['P-E-N', 'middle', 'old'],
      '/organisations/zurich-committee': ['Zürich Committee', 'new'],
      '/organisations/organisation': ['کانون', 'middle'],
      '/organisations/organisation-2': ['انجمن', 'new']
    }
  );
});

test('an organisation stands once, with or without its acronym, in either language', () => {
  const named = (slug: string, date: string, en: string, fa: string) => ({
    ...item(slug, date, []),
    organisations: [{en, fa}]
  });
  const news = [
    named('d', '2025-04-01', 'Some Centre for Rights', 'مرکز حقوق (SRC)'),
    named('c', '2025-03-01', 'Some Rights Centre (SRC)', 'مرکز حقوق'),
    named('b', '2025-02-01', 'Some Rights Centre', 'کانون حقوق'),
    named('other', '2025-01-01', 'Some Rights Centre (in exile)', 'مرکز حقوق (در تبعید)')
  ];
  assert.deepEqual(
    organisationsOf(news, 'en').map(({name, path, items}) => [name, path, items.length]),
    [
      ['Some Centre for Rights', '/organisations/some-rights-centre', 3],
      ['Some Rights Centre (in exile)', '/organisations/some-rights-centre-in-exile', 1]
    ]
  );
});

test('paths of groups are lower case', () => {
  assert.deepEqual(
    [groupPath('nationality', 'IR'), groupPath('status', 'serving')],
    ['/groups/nationality-ir', '/groups/status-serving']
  );
});

test('the pages of actions have each once, open ones first; its path leads to its page', () => {
  const pages = actionPages('fa');
  assert.deepEqual(
    pages.flatMap(groups => groups.flatMap(({items}) => items.map(({slug}) => slug))),
    getActions('fa').map(({slug}) => slug)
  );
  for (const [index, groups] of pages.entries())
    for (const {items} of groups)
      for (const {slug} of items) {
        assert.equal(actionPath(slug), `${pagePath('/act', index + 1)}#${slug}`);
        assert.equal(pathOf('actions', slug), actionPath(slug));
      }
  assert.equal(actionPath('not-there'), '/act#not-there');
});
