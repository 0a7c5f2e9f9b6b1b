import assert from 'node:assert/strict';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import {registryCounts} from '../../i18n/lists.ts';
import {figureCsv} from '../../publish/data/writeFigureTables.ts';
import {openRegistries} from '../../publish/data/openRegistries.ts';
import {registryFeed} from '../../publish/feeds/feed.ts';
import {inPages, pageSizes, type RegistryName} from '../../records/index.ts';
import {feedsOf} from '../../records/derive/feeds.ts';
import {figuresOf} from '../../records/derive/figures/figures.ts';
import {answer, openTable} from '../../search/find/answer.ts';
import {findDay, madeUpSite, type MadeUp} from './madeUp.ts';

/** By day 30 and 300 made-up people, at night 3,000 too. */
const sizes = process.env.TEST_EVERYTHING === '1' ? [30, 300, 3000] : [30, 300];

/** Record numbers of people and cases, and slugs of news. */
type Referring = {people: Set<number>; cases: Set<number>; news: Set<string>};

/** Who and what refers to each entry: a plain loop over the files. */
function plainLoop({raw, news}: MadeUp): Map<string, Referring> {
  const found = new Map<string, Referring>();
  const at = (registry: RegistryName, code: string) => {
    const key = `${registry}/${code}`;
    const known = found.get(key) ?? {people: new Set(), cases: new Set(), news: new Set()};
    found.set(key, known);
    return known;
  };
  for (const {slug, facts} of raw.cases) {
    const defendants = raw.people.filter(person => person.facts.case === slug);
    const courts = (facts.courts ?? []).flatMap(({court, officials = []}) => [
      ...[court, court.replace(/-\d+$/, '')].map(code => at('courts', code)),
      ...officials.map(code => at('officials', code))
    ]);
    const others = facts.charges.flatMap(({code, articles = []}) => [
      at('charges', code),
      ...articles.map(article => at('laws', article))
    ]);
    for (const entry of [...courts, ...others]) entry.cases.add(facts.recordNo);
    for (const {facts: person} of defendants) {
      for (const entry of courts) entry.people.add(person.recordNo);
      for (const {prison} of person.events)
        if (prison !== undefined) at('prisons', prison).cases.add(facts.recordNo);
    }
  }
  for (const {facts} of raw.people) {
    for (const {prison} of facts.events)
      if (prison !== undefined) at('prisons', prison).people.add(facts.recordNo);
    for (const {code, articles = []} of facts.charges) {
      at('charges', code).people.add(facts.recordNo);
      for (const article of articles) at('laws', article).people.add(facts.recordNo);
    }
  }
  const numbers = new Map(
    [...raw.people, ...raw.cases].map(({slug, facts}) => [slug, facts.recordNo])
  );
  for (const entry of found.values())
    for (const item of news)
      if (
        item.people.some(slug => entry.people.has(numbers.get(slug) ?? 0)) ||
        item.cases.some(slug => entry.cases.has(numbers.get(slug) ?? 0))
      )
        entry.news.add(item.slug);
  return found;
}

const sorted = (numbers: Iterable<number>) => [...numbers].sort((a, b) => a - b);

for (const size of sizes) {
  const site = madeUpSite(size, 'en');
  const {people, cases, news, registry} = site;
  const expected = plainLoop(site);
  const none: Referring = {people: new Set(), cases: new Set(), news: new Set()};
  const of = (name: RegistryName, code: string) => expected.get(`${name}/${code}`) ?? none;

  test(`pages, feeds and data of each entry have those who refer to it, and no entry is lost: ${size}`, () => {
    const pages = new Map(registry.map(entry => [entry.path.slice(1), entry]));
    assert.deepEqual([...expected.keys()].filter(key => !pages.has(key)).sort(), []);
    const feeds = feedsOf(news, people, registry, {statuses: 0, actions: 0, corrections: 0});
    const followed = new Set(
      feeds.flatMap(feed => (feed.kind === 'registry' ? `${feed.registry}/${feed.code}` : []))
    );
    const data = openRegistries('', registry);
    for (const entry of registry) {
      const key = entry.path.slice(1);
      const own = of(entry.registry, entry.code);
      const lists = inPages(entry.people, pageSizes.registry).flat();
      assert.deepEqual(sorted(lists.map(({recordNo}) => recordNo)), sorted(own.people), key);
      assert.deepEqual(sorted(entry.cases.map(({recordNo}) => recordNo)), sorted(own.cases), key);
      const numbers = [own.people.size, own.cases.size].filter(count => count > 0);
      assert.deepEqual(registryCounts(entry, 'en').replaceAll(',', '').match(/\d+/g) ?? [], [
        ...numbers.map(String)
      ]);
      const row = data[entry.registry].find(({id}) => id === entry.code);
      assert.deepEqual([row?.people, row?.cases], [sorted(own.people), sorted(own.cases)], key);
      assert.equal(row?.news.length, own.news.size, key);
      assert.equal(followed.has(key), own.people.size + own.news.size > 0, key);
      const feed = registryFeed(entry, 'en');
      assert.equal(feed.items.length, Math.min(50, own.news.size), key);
      for (const {slug} of feed.items) assert.ok(own.news.has(slug), key);
      const told = new Set(feed.changes?.map(({id}) => Number(/people\/(\d+)/.exec(id)?.[1])));
      assert.deepEqual(sorted(told), sorted(own.people), key);
    }
    assert.equal(followed.size, registry.filter(entry => followed.has(entry.path.slice(1))).length);
  });

  test(`Find and the figures count the same people: ${size}`, () => {
    const table = openTable(site.table);
    const recordNo = new Map(people.map(person => [person.slug, person.recordNo]));
    for (const [facet, name] of [
      ['prison', 'prisons'],
      ['court', 'courts'],
      ['charge', 'charges'],
      ['article', 'laws']
    ] as const)
      for (const {code} of site.facets.find(each => each.name === facet)?.choices ?? []) {
        const {found} = answer(table, new Map([[facet, new Set([code])]]));
        const numbers = found.map(place => recordNo.get(table.slugs[place] ?? '') ?? 0);
        assert.deepEqual(sorted(numbers), sorted(of(name, code).people), `${facet}=${code}`);
      }
    const figures = figuresOf({people, cases, news}, 'en', findDay);
    for (const {code, ever, basis} of figures.prisons)
      assert.deepEqual(
        [ever, basis.people],
        [basis.people.length, sorted(of('prisons', code).people)]
      );
    for (const {code, count, basis} of figures.charges)
      assert.deepEqual(
        [count, basis.people],
        [basis.people.length, sorted(of('charges', code).people)]
      );
    for (const {code, named} of figures.articles) assert.equal(named, of('laws', code).people.size);
    const counted = [...expected].filter(
      ([key, {people: who}]) => /^(?:prisons|charges)/.test(key) && who.size
    );
    assert.equal(counted.length, figures.prisons.length + figures.charges.length);
  });
}

test('no table of the figures needs more than 100 KB, also with 3,000 people', () => {
  const figures = figuresOf(madeUpSite(sizes.at(-1) ?? 0, 'fa'), 'fa', findDay);
  const files = Object.entries(figureCsv({en: figures, fa: figures}));
  assert.equal(files.length, 9);
  for (const [name, text] of files) {
    const bytes = brotliCompressSync(text).length;
    assert.ok(bytes <= 100_000, `${name}: ${bytes} bytes`);
  }
});
