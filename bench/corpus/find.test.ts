import assert from 'node:assert/strict';
import {test} from 'node:test';
import {brotliCompressSync} from 'node:zlib';
import fc from 'fast-check';
import {locales, type Locale} from '../../i18n/locales.ts';
import {listedDay, rangeOf} from '../../i18n/partialDates/partialDate.ts';
import {findScript} from '../../publish/find/writeFind.ts';
import type {Person} from '../../records/index.ts';
import {answer, inOrder, openTable} from '../../search/find/answer.ts';
import {notKnown, type Question} from '../../search/find/question.ts';
import {madeUpSite, type MadeUp} from './madeUp.ts';

/** Made-up people by number and language. Farsi alone has the most: its table is the largest, and takes seconds. */
const made = new Map(
  (
    [
      [30, 'en'],
      [30, 'fa'],
      [300, 'en'],
      [300, 'fa'],
      [3000, 'fa']
    ] as const
  ).map(([size, locale]) => [`${size} ${locale}`, {...madeUpSite(size, locale), locale, size}])
);

/** The year of a day by ICU, without our calendars. */
const years = {
  en: new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {year: 'numeric', timeZone: 'UTC'}),
  fa: new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {year: 'numeric', timeZone: 'UTC'})
};
const yearOf = (day: string, locale: Locale) =>
  Number(
    years[locale].formatToParts(new Date(`${day}T12:00:00Z`)).find(({type}) => type === 'year')
      ?.value
  );

/** What each filter means, by the records alone. */
const meanings = ({cases, actions, facets}: MadeUp, locale: Locale) => {
  const courts = new Map(
    cases.map(({slug, courts: own = []}) => [slug, own.map(({court}) => court)])
  );
  const codes = (name: string) =>
    facets.find(facet => facet.name === name)?.choices.map(({code}) => code) ?? [];
  return {
    status: ({status}: Person) => [status.code],
    prison: ({events}: Person) => events.flatMap(({prison}) => prison ?? []),
    court: ({case: legalCase}: Person) =>
      (courts.get(legalCase ?? '') ?? []).flatMap(court => [court, court.replace(/-\d+$/, '')]),
    charge: ({charges}: Person) => charges.map(({code}) => code),
    article: ({charges}: Person) => charges.flatMap(({articles = []}) => articles),
    occupation: ({occupationGroup}: Person) => [occupationGroup],
    gender: ({gender}: Person) => (gender === 'unknown' ? [] : [gender]),
    nationality: ({nationalities}: Person) =>
      nationalities.length > 1 ? ['dual', ...nationalities] : nationalities,
    year: ({events}: Person) =>
      events
        .filter(({type}) => type === 'arrest')
        .flatMap(({date}) => listedDay(date) ?? [])
        .map(day => String(yearOf(day, locale))),
    health: ({health}: Person) =>
      !health
        ? []
        : health.state === 'current'
          ? [health.severity, ...(health.denialOfCare ? ['denied'] : [])]
          : [health.state],
    before: ({status: {asOf}}: Person) =>
      asOf === 'unknown'
        ? []
        : [
            'any',
            ...codes('before').filter(year => yearOf(rangeOf(asOf).last, locale) < Number(year))
          ],
    action: ({slug}: Person) => [
      actions.some(({isOpen, people}) => isOpen && people.includes(slug)) ? 'yes' : 'no'
    ]
  } satisfies Record<MadeUp['facets'][number]['name'], (person: Person) => string[]>;
};

const isOf = (own: ReadonlySet<string>, codes: ReadonlySet<string>) =>
  own.size ? [...own].some(code => codes.has(code)) : codes.has(notKnown);

for (const [name, of] of made)
  test(`any question has the answer and the counts of a plain filter over the records: ${name}`, () => {
    const table = openTable(of.table);
    const own = new Map(
      Object.entries(meanings(of, of.locale)).map(([property, valuesOf]) => [
        property,
        new Map(of.people.map(person => [person.slug, new Set(valuesOf(person))]))
      ])
    );
    const choices = of.facets.flatMap(facet =>
      [...facet.choices.map(({code}) => code), notKnown].map(code => [facet.name, code] as const)
    );
    const fits = (slug: string, question: Question, but = '') =>
      [...question].every(
        ([property, codes]) =>
          property === but || isOf(own.get(property)?.get(slug) ?? new Set(), codes)
      );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...choices), {maxLength: 6}), chosen => {
        const question: Question = new Map();
        for (const [property, code] of chosen)
          question.set(property, (question.get(property) ?? new Set()).add(code));
        const {found, countsOf} = answer(table, question);
        assert.deepEqual(
          found.map(place => table.slugs[place]),
          table.slugs.filter(slug => fits(slug, question))
        );
        for (const [property, values] of own) {
          const others = table.slugs.filter(slug => fits(slug, question, property));
          const counts = countsOf(property);
          for (const [choice, code] of choices)
            if (choice === property)
              assert.equal(
                counts.get(code),
                others.filter(slug => isOf(values.get(slug) ?? new Set(), new Set([code]))).length,
                `${property}=${code}`
              );
        }
      }),
      {numRuns: of.size < 3000 ? 40 : 6}
    );
  });

test('every filter has people to find and, if that can be, people of whom nothing is known', () => {
  for (const of of [madeUpIn(300, 'en'), madeUpIn(3000, 'fa')]) {
    for (const {name, choices, of: valuesOf} of of.facets) {
      assert.ok(choices.length > 1, name);
      const unknown = of.people.filter(person => valuesOf(person).length === 0).length;
      const always = ['status', 'occupation', 'nationality', 'before', 'action'].includes(name);
      assert.equal(unknown === 0, always, `${name}: ${unknown}`);
    }
  }
});

const madeUpIn = (size: number, locale: Locale) => {
  const found = made.get(`${size} ${locale}`);
  assert.ok(found);
  return found;
};

test('lists are in the order of dates and of days, the most first, and otherwise of family names', () => {
  for (const locale of locales) {
    const {table: written, people} = madeUpIn(300, locale);
    const table = openTable(written);
    const all = answer(table, new Map()).found;
    const bySlug = new Map(people.map(person => [person.slug, person]));
    const personAt = (place: number) => bySlug.get(table.slugs[place] ?? '');
    const day = (place: number) => listedDay(personAt(place)?.status.asOf ?? '') ?? '';
    const days = (place: number) => personAt(place)?.detention.days.min ?? 0;
    assert.deepEqual(all.map(day).sort().reverse(), inOrder(table, all, 'date').map(day));
    assert.deepEqual(
      all.map(days).sort((a, b) => b - a),
      inOrder(table, all, 'days').map(days)
    );
    assert.deepEqual(
      all.map(place => table.names[place]),
      all.map(place => personAt(place)?.name[locale])
    );
  }
});

test('the table of 3,000 people has at most 60 KB', () => {
  // Farsi names need more bytes than English ones, and slugs do not resemble them.
  const bytes = brotliCompressSync(findScript(madeUpIn(3000, 'fa').table)).length;
  assert.ok(bytes <= 60_000, `${bytes} bytes`);
});
