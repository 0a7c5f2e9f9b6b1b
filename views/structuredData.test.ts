import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Graph} from 'schema-dts';
import {locales} from '../i18n/locales.ts';
import {getCases, getNews, getPeople, getPeopleBySlug} from '../records/index.ts';
import {sharedCase, sharedNews, sharedPerson} from '../share/index.ts';
import {caseData, newsData, personData, siteData} from './structuredData.ts';
import {problemsOf} from './vocabulary.fixture.ts';

/** The nodes of a graph as the page has them. */
const nodesOf = (graph: Graph) =>
  (JSON.parse(JSON.stringify(graph)) as {'@graph': Record<string, unknown>[]})['@graph'];

test('the structured data of every page keeps to the vocabulary of schema.org', () => {
  for (const locale of locales) {
    const graphs = [
      siteData(locale),
      ...getNews(locale).map(item =>
        newsData(item, getPeopleBySlug(item.people, locale), sharedNews(item, locale))
      ),
      ...getPeople(locale).map(person => personData(person, sharedPerson(person, locale))),
      ...getCases(locale).map(legalCase => caseData(legalCase, sharedCase(legalCase, locale)))
    ];
    assert.ok(graphs.length > 25);
    for (const graph of graphs)
      assert.deepEqual(problemsOf(JSON.parse(JSON.stringify(graph))), [], JSON.stringify(graph));
  }
});

test('the vocabulary refuses an unknown type, an unknown property and a value of another type', () => {
  const event = {'@type': 'Event', name: 'A trial', startDate: '2021-04-26'};
  assert.deepEqual(problemsOf(event), []);
  for (const wrong of [
    {...event, '@type': 'Trial'},
    {...event, court: 'Branch 26'},
    {...event, startDate: '1400-03'.replace('-', '/')},
    {...event, url: 'not recorded'},
    {...event, name: ''},
    {...event, location: {'@type': 'Person', name: 'A place'}},
    {...event, location: {'@type': 'Place', nationality: 'IR'}}
  ])
    assert.equal(problemsOf(wrong).length, 1, JSON.stringify(wrong));
});

test('an article has the campaign as author; a person has countries by name', () => {
  const [item] = getNews('en');
  const [person] = getPeople('fa').filter(({nationalities}) => nationalities.includes('IR'));
  assert.ok(item && person);
  const [article] = nodesOf(newsData(item, [], sharedNews(item, 'en')));
  assert.deepEqual(article?.author, article?.publisher);
  assert.match(JSON.stringify(article?.author), /"Organization"/);
  const [node] = nodesOf(personData(person, sharedPerson(person, 'fa')));
  assert.match(JSON.stringify(node?.nationality), /"name":"ایران"/);
});

test('every page stands under its section in the breadcrumbs', () => {
  const [legalCase] = getCases('en');
  assert.ok(legalCase);
  const [, crumbs] = nodesOf(caseData(legalCase, sharedCase(legalCase, 'en')));
  assert.match(
    JSON.stringify(crumbs?.itemListElement),
    /"position":1,"name":"Cases".*"position":2/
  );
});

test('a case whose court is not on record has no place', () => {
  const [legalCase] = getCases('en');
  assert.ok(legalCase);
  const shared = sharedCase(legalCase, 'en');
  assert.ok('location' in (nodesOf(caseData(legalCase, shared))[0] ?? {}));
  const {court: _court, ...unknown} = legalCase;
  assert.ok(!('location' in (nodesOf(caseData(unknown, shared))[0] ?? {})));
});
