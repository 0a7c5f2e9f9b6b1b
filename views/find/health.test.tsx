import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {NextIntlClientProvider} from 'next-intl';
import type {ReactNode} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import PersonCard from '../../components/person/PersonCard.tsx';
import PersonFactList from '../../components/person/PersonFactList.tsx';
import RegistryPeople from '../../components/registry/RegistryPeople.tsx';
import {locales, type Locale} from '../../i18n/locales.ts';
import {getPerson, type Health, type Person} from '../../records/index.ts';
import {facetsOf} from './facets.ts';

function personWith(health: Health | null, locale: Locale): Person {
  const person = getPerson('nahid-taghavi', locale);
  assert.ok(person);
  const group = health?.state === 'past' ? 'free' : 'held';
  return {...person, health, status: {...person.status, group}};
}

const report = (state: Health['state']): Health => ({
  severity: 'critical',
  summary: {en: 'Back pain.', fa: 'کمردرد.'},
  denialOfCare: true,
  asOf: '2021-11-05',
  sources: [],
  state
});

function html(node: ReactNode, locale: Locale): string {
  const messages = JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as object;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages}>
      {node}
    </NextIntlClientProvider>
  );
}

/** Everything that shows the health of a person, as text. */
const shown = (person: Person, locale: Locale) => ({
  card: html(<PersonCard person={person} />, locale),
  registry: html(
    <RegistryPeople entry={{registry: 'prisons', code: 'evin'}} people={[person]} />,
    locale
  ),
  profile: html(<PersonFactList person={person} />, locale)
});
const find = (person: Person, locale: Locale) =>
  facetsOf({people: [person], registry: [], actions: []}, locale)
    .find(({name}) => name === 'health')
    ?.of(person);

const words = {
  en: {severity: /Health: critical/, stale: /Not confirmed since/, denied: /medical care refused/},
  fa: {severity: /وضع سلامت: بحرانی/, stale: /تأیید نشده است/, denied: /محرومیت از درمان/}
};

test('a confirmed concern is shown everywhere, one that has expired everywhere as not confirmed', () => {
  for (const locale of locales) {
    const {severity, stale, denied} = words[locale];
    for (const state of ['current', 'unconfirmed'] as const)
      for (const [place, text] of Object.entries(
        shown(personWith(report(state), locale), locale)
      )) {
        const line = text.slice(text.search(severity));
        assert.match(text, severity, `${locale} ${state} ${place}`);
        assert.match(line, denied);
        assert.equal(stale.test(line), state === 'unconfirmed', `${locale} ${state} ${place}`);
        assert.match(line, /2021-11-05/);
      }
    assert.deepEqual(find(personWith(report('current'), locale), locale), ['critical', 'denied']);
    assert.deepEqual(find(personWith(report('unconfirmed'), locale), locale), ['unconfirmed']);
  }
});

test('the line of a person in detention says what is not confirmed, also without its line break', () => {
  const {card} = shown(personWith(report('unconfirmed'), 'fa'), 'fa');
  assert.match(card.replace(/<[^>]*>/g, ''), /محرومیت از درمان *این وضع از/);
});

test('a stay whose start is only known to be before its end shows the end alone', () => {
  const stay = {prison: 'evin', ward: null, from: 'on or before 2020-03-17', to: '2020-03-17'};
  const person = {...personWith(null, 'en'), stays: [{...stay, until: stay.to}]};
  const {registry} = shown(person, 'en');
  assert.match(registry, /until 17 March 2020; no start on record/);
  const known = {...stay, from: 'on or before 2020-03-16', until: stay.to};
  assert.match(
    shown({...person, stays: [known]}, 'en').registry,
    /from on or before 16 March 2020 to 17 March 2020/
  );
});

test('a stay without an end is over for someone who is no longer there', () => {
  const stay = {prison: 'evin', ward: null, from: '2020-03-16', to: null, until: '2021-05-04'};
  const person = {...personWith(null, 'en'), stays: [stay]};
  const at = (prison?: string, stays = [stay]) =>
    shown({...person, stays, status: {...person.status, prison}}, 'en').registry;
  assert.match(at('evin'), /last reported there 4 May 2021; no end on record/);
  for (const left of [at(undefined), at('karaj')])
    assert.match(left, /last reported there 4 May 2021; day of leaving not on record/);
  const again = {...stay, from: '2022-03-16', until: '2022-03-16'};
  assert.match(
    at('evin', [stay, again]),
    /day of leaving not on record.*from 16 March 2022; no end on record/
  );
});

test('of those who are free only the profile tells what was reported; without consent, nothing', () => {
  for (const locale of locales) {
    const past = shown(personWith(report('past'), locale), locale);
    for (const text of Object.values(past)) assert.doesNotMatch(text, words[locale].severity);
    assert.match(past.profile, locale === 'en' ? /Back pain/ : /کمردرد/);
    assert.deepEqual(find(personWith(report('past'), locale), locale), ['past']);
    const none = personWith(null, locale);
    for (const text of Object.values(shown(none, locale)))
      assert.doesNotMatch(text, words[locale].severity);
    assert.deepEqual(find(none, locale), []);
  }
});
