import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  getCases,
  getNews,
  getPeople,
  getRegistry,
  getRegistryEntry,
  groupPeople
} from '../../index.ts';
import {registryEntries} from './entries.ts';

const slugs = (documents: readonly {slug: string}[]) => documents.map(({slug}) => slug).sort();
const documents = () => ({people: getPeople('en'), cases: getCases('en'), news: getNews('en')});

test('a branch has the people of its case, and its court those of all its branches', () => {
  const branch = getRegistryEntry('/courts/tehran-revolutionary-26', 'en');
  assert.deepEqual(slugs(branch?.cases ?? []), ['six-defendants-2021']);
  assert.ok(slugs(branch?.people ?? []).includes('mehran-raoof'));
  const court = getRegistryEntry('/courts/tehran-revolutionary', 'en');
  assert.deepEqual(slugs(court?.cases ?? []), ['six-defendants-2021', 'three-writers']);
  for (const slug of slugs(branch?.people ?? []))
    assert.ok(slugs(court?.people ?? []).includes(slug));
});

test('a branch has only the sources of its court that concern it', () => {
  const idsOf = (code: string) =>
    getRegistryEntry(`/courts/${code}`, 'en')?.sources.map(({id}) => id);
  assert.deepEqual(idsOf('tehran-revolutionary-26'), ['hrana-2021']);
  assert.deepEqual(idsOf('tehran-revolutionary-28'), ['zeitoon-2019']);
  assert.deepEqual(idsOf('tehran-appeal-36'), ['zeitoon-2019']);
  assert.deepEqual(idsOf('tehran-revolutionary'), ['hrana-2021', 'zeitoon-2019']);
});

test('prisons and charges have the people whom the groups have', () => {
  for (const [by, registry] of [
    ['prison', 'prisons'],
    ['charge', 'charges']
  ] as const)
    for (const {code, people} of groupPeople(getPeople('en'), by))
      assert.deepEqual(
        slugs(getRegistryEntry(`/${registry}/${code}`, 'en')?.people ?? []),
        slugs(people),
        code
      );
});

test('both languages have the same entries with the same people, cases and news', () => {
  const told = (locale: 'en' | 'fa') =>
    getRegistry(locale)
      .map(({path, people, cases, news}) => [path, slugs(people), slugs(cases), slugs(news)])
      .sort();
  assert.deepEqual(told('fa'), told('en'));
});

test('an entry that nothing released refers to has no page, and a judge only with a case', () => {
  const {people, cases, news} = documents();
  assert.equal(getRegistryEntry('/prisons/qarchak', 'en'), undefined);
  assert.deepEqual(registryEntries({people: [], cases: [], news}), []);
  const without = registryEntries({
    people,
    cases: cases.filter(({slug}) => slug !== 'three-writers'),
    news
  });
  const names = without.filter(({registry}) => registry === 'officials').map(({code}) => code);
  assert.deepEqual(names, ['iman-afshari']);
});

test('news of an entry name one of its people or cases', () => {
  for (const {path, people, cases, news} of getRegistry('en')) {
    const [who, what] = [slugs(people), slugs(cases)];
    for (const item of news)
      assert.ok(
        item.people.some(slug => who.includes(slug)) ||
          item.cases.some(slug => what.includes(slug)),
        `${path}: ${item.slug}`
      );
  }
});
