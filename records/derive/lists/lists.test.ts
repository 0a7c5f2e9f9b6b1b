import assert from 'node:assert/strict';
import {test} from 'node:test';
import {calendarDay} from '../../../i18n/calendars.ts';
import {archiveOf} from './archive.ts';
import {groupPeople, topicsOf} from './groups.ts';
import {organisationsOf} from './organisations.ts';
import {relatedIn} from './related.ts';
import {getNews, getPeople} from '../../index.ts';

const item = (slug: string, date: string, more: object = {}) => ({
  slug,
  date,
  topics: ['solidarity' as const],
  cases: [] as string[],
  people: [] as string[],
  organisations: [],
  ...more
});

const newestFirst = <Item extends {date: string}>(items: readonly Item[]) =>
  [...items].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

test('the archive has every item once in each calendar, and each month links to the other calendar', () => {
  const news = getNews('fa');
  for (const calendar of ['gregorian', 'solar'] as const) {
    const years = archiveOf(news, calendar);
    const slugs = years.flatMap(({months}) =>
      months.flatMap(({items}) => items.map(({slug}) => slug))
    );
    assert.deepEqual(
      slugs,
      news.map(({slug}) => slug)
    );
    for (const {year, months, count} of years) {
      assert.equal(
        count,
        months.reduce((sum, {items}) => sum + items.length, 0)
      );
      for (const {month, items, others} of months) {
        assert.ok(others.length > 0);
        for (const {date} of items)
          assert.deepEqual(
            {year: calendarDay(date, calendar).year, month: calendarDay(date, calendar).month},
            {year, month}
          );
      }
    }
  }
});

test('a year of one calendar falls into two of the other, divided at Nowruz', () => {
  const news = [item('b', '2021-03-21'), item('a', '2021-03-20')];
  assert.deepEqual(
    archiveOf(news, 'solar').map(({year}) => year),
    [1400, 1399]
  );
  assert.deepEqual(
    archiveOf(news, 'gregorian').map(({year, months}) => [year, months.length]),
    [[2021, 1]]
  );
  assert.deepEqual(
    archiveOf(news, 'gregorian')[0]?.months[0]?.others.map(({year, month}) => [year, month]),
    [
      [1400, 1],
      [1399, 12]
    ]
  );
});

test('no topic, group or organisation is empty, and nobody is left out', () => {
  const [news, people] = [getNews('en'), getPeople('en')];
  assert.ok(topicsOf(news).every(({items}) => items.length > 0));
  assert.deepEqual(
    new Set(topicsOf(news).flatMap(({items}) => items.map(({slug}) => slug))),
    new Set(news.map(({slug}) => slug))
  );
  for (const by of ['status', 'occupation', 'nationality'] as const)
    assert.equal(
      new Set(groupPeople(people, by).flatMap(({people: members}) => members)).size,
      people.length,
      by
    );
  assert.ok(organisationsOf(news, 'fa').length > 3);
});

test('the campaign and the Aban Tribunal stand once among the organisations', () => {
  for (const [locale, names] of [
    ['en', [/Emergency Campaign/, /Aban.*Tribunal/]],
    ['fa', [/کارزار بین‌المللی اضطراری/, /دادگاه.*آبان/]]
  ] as const)
    for (const name of names)
      assert.equal(
        organisationsOf(getNews(locale), locale).filter(each => name.test(each.name)).length,
        1,
        String(name)
      );
});

test('related news: a case before a person before a topic, then the nearest in time; never itself', () => {
  const one = item('one', '2021-06-01', {topics: ['trials']});
  const news = [
    one,
    item('late', '2021-12-01', {topics: ['trials']}),
    item('near', '2021-06-02', {topics: ['trials']}),
    item('stranger', '2021-06-01', {topics: ['women']})
  ];
  assert.deepEqual(
    relatedIn(newestFirst(news))(one).map(({item: {slug}, tie}) => [slug, tie.kind]),
    [
      ['near', 'topic'],
      ['late', 'topic']
    ]
  );
  const tied = item('tied', '2021-06-01', {people: ['x'], cases: ['c'], topics: ['trials']});
  assert.deepEqual(
    relatedIn(
      newestFirst([
        ...news,
        item('same-person', '2021-06-01', {people: ['x']}),
        item('same-case', '2020-01-01', {cases: ['c']})
      ])
    )(tied).map(({item: {slug}, tie}) => [slug, tie.kind]),
    [['same-case', 'case']]
  );
  assert.deepEqual(
    relatedIn(newestFirst(news))(item('alone', '2021-01-01', {topics: ['health']})),
    []
  );
});

test('related news are the same as those found by comparing all pairs', () => {
  const pool = ['solidarity', 'trials', 'health', 'women'] as const;
  const news = newestFirst(
    Array.from({length: 90}, (_, index) =>
      item(
        `item-${index}`,
        `20${20 + ((index * 7) % 5)}-0${1 + ((index * 13) % 9)}-1${(index * 3) % 10}`,
        {
          topics: pool.filter((_topic, at) => (index * 31 + at * 17) % 5 < 2),
          ...(index % 9 === 0 && {people: [`p${index % 4}`]}),
          ...(index % 20 === 0 && {cases: [`c${index % 3}`]})
        }
      )
    )
  );
  const share = (a: readonly string[], b: readonly string[]) =>
    a.filter(value => b.includes(value));
  const spread = (topic: string) =>
    news.filter(({topics}) => (topics as readonly string[]).includes(topic)).length;
  const strength = (a: (typeof news)[number], b: (typeof news)[number]) =>
    4 * share(a.cases, b.cases).length +
    2 * share(a.people, b.people).length +
    share(a.topics, b.topics).reduce((sum, topic) => sum + 1 / spread(topic), 0);
  const days = (a: {date: string}, b: {date: string}) =>
    Math.abs(Date.parse(a.date) - Date.parse(b.date));
  const find = relatedIn(news);
  for (const one of news) {
    const all = news
      .filter(other => other !== one && strength(one, other) > 0)
      .sort(
        (a, b) =>
          (Math.abs(strength(one, b) - strength(one, a)) > 1e-9
            ? strength(one, b) - strength(one, a)
            : 0) || days(a, one) - days(b, one)
      );
    const most = one.people.length || one.cases.length ? 1 : 3;
    assert.deepEqual(
      find(one).map(({item: {slug}}) => slug),
      all.slice(0, most).map(({slug}) => slug),
      one.slug
    );
  }
});
