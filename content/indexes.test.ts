import assert from 'node:assert/strict';
import {test} from 'node:test';
import {calendarDay, dateSpellings} from '../i18n/formats.ts';
import {archiveOf, groupPeople, namesOf, organisationsOf, relatedTo, topicsOf} from './indexes.ts';
import {getNews, getPeople} from './index.ts';

const item = (slug: string, date: string, more: object = {}) => ({slug, date, topics: ['solidarity' as const], cases: [] as string[], people: [] as string[], organisations: [], ...more});

test('the archive holds every item once, in both calendars, and each month leads to the other calendar', () => {
  const news = getNews('fa');
  for (const calendar of ['gregorian', 'solar'] as const) {
    const years = archiveOf(news, calendar);
    const slugs = years.flatMap(({months}) => months.flatMap(({items}) => items.map(({slug}) => slug)));
    assert.deepEqual(slugs, news.map(({slug}) => slug));
    for (const {year, months, count} of years) {
      assert.equal(count, months.reduce((sum, {items}) => sum + items.length, 0));
      for (const {month, items, others} of months) {
        assert.ok(others.length > 0);
        for (const {date} of items) assert.deepEqual({year: calendarDay(date, calendar).year, month: calendarDay(date, calendar).month}, {year, month});
      }
    }
  }
});

test('a year of one calendar falls into two of the other: the turn is at Nowruz', () => {
  const news = [item('b', '2021-03-21'), item('a', '2021-03-20')];
  assert.deepEqual(archiveOf(news, 'solar').map(({year}) => year), [1400, 1399]);
  assert.deepEqual(archiveOf(news, 'gregorian').map(({year, months}) => [year, months.length]), [[2021, 1]]);
  assert.deepEqual(archiveOf(news, 'gregorian')[0]?.months[0]?.others.map(({year, month}) => [year, month]), [[1400, 1], [1399, 12]]);
});

test('topics, groups and organisations are never empty, and hold everyone', () => {
  const [news, people] = [getNews('en'), getPeople('en')];
  assert.ok(topicsOf(news).every(({items}) => items.length > 0));
  assert.deepEqual(new Set(topicsOf(news).flatMap(({items}) => items.map(({slug}) => slug))), new Set(news.map(({slug}) => slug)));
  for (const by of ['status', 'occupation', 'nationality'] as const) assert.equal(new Set(groupPeople(people, by).flatMap(({people: members}) => members)).size, people.length, by);
  assert.ok(organisationsOf(news, 'fa').length > 3);
});

test('names are in the order of the language: آ before ا before ب, پ before س; other spellings lead to the same person', () => {
  const people = getPeople('fa');
  const named = ['بهاره', 'سمیه', 'پرستو', 'آرش', 'ابراهیم', 'یاسر', 'گلرخ', 'کیوان'].map(fa => ({...people[0], name: {en: fa, fa}, aliases: {en: [], fa: []}}) as unknown as (typeof people)[number]);
  assert.deepEqual(namesOf(named, 'fa').flatMap(({names}) => names.map(({name}) => name)), ['آرش', 'ابراهیم', 'بهاره', 'پرستو', 'سمیه', 'کیوان', 'گلرخ', 'یاسر']);
  const entries = namesOf(people, 'en').flatMap(({names}) => names);
  assert.ok(entries.some(({name, isAlias, person}) => name === 'Mehran Raouf' && isAlias && person.slug === 'mehran-raoof'));
  assert.equal(entries.filter(({isAlias}) => !isAlias).length, people.length);
});

test('related: a case before a person before a topic, the nearest in time among equals, itself never, strangers never', () => {
  const one = item('one', '2021-06-01', {topics: ['trials']});
  const news = [one, item('late', '2021-12-01', {topics: ['trials']}), item('near', '2021-06-02', {topics: ['trials']}), item('stranger', '2021-06-01', {topics: ['women']})];
  assert.deepEqual(relatedTo(one, news).map(({item: {slug}, tie}) => [slug, tie.kind]), [['near', 'topic'], ['late', 'topic']]);
  const tied = item('tied', '2021-06-01', {people: ['x'], cases: ['c'], topics: ['trials']});
  assert.deepEqual(relatedTo(tied, [...news, item('same-person', '2021-06-01', {people: ['x']}), item('same-case', '2020-01-01', {cases: ['c']})]).map(({item: {slug}, tie}) => [slug, tie.kind]), [['same-case', 'case']]);
  assert.deepEqual(relatedTo(item('alone', '2021-01-01', {topics: ['health']}), news), []);
});

test('a date is found in both calendars, both scripts, in words and numbers', () => {
  const spelled = dateSpellings('2021-06-11');
  for (const spelling of ['2021-06-11', '1400-03-21', '1400-3-21', '11 June 2021', 'June 11 2021', '21 Khordad 1400', '۲۱ خرداد ۱۴۰۰', '۱۱ ژوئن ۲۰۲۱']) assert.ok(spelled.includes(spelling), `${spelling} in ${spelled.join(', ')}`);
});
