import type {Person} from '../../records/index.ts';
import type {OpenRecord} from '../../records/schema/openData/tables.ts';
import {
  addresses,
  openChange,
  openCharge,
  openRange,
  openSource,
  plain,
  plainOrNull,
  words,
  type Lookup,
  type Translations
} from './openFields.ts';
import {openSentence} from './openSentence.ts';

/** The public record of a person. Health is only published with consent. */
export function toOpenPerson(
  translations: Translations<Person>,
  {site, cases}: Lookup
): OpenRecord<'people'> {
  const person = translations.en;
  const {birth, status} = person;
  return {
    recordNo: person.recordNo,
    url: addresses(site, 'prisoners', person.slug),
    identity: person.identity === 'initials' ? 'initials' : 'public',
    name: person.name,
    aliases: person.aliases,
    gender: person.gender,
    birth: {
      date: birth?.date ?? null,
      range: birth ? openRange(birth.date) : {first: null, last: null, precision: null},
      approximate: birth?.approximate ?? null
    },
    nationalities: person.nationalities,
    occupation: person.occupation,
    occupationGroup: person.occupationGroup,
    activities: person.activities.map(({text, asOf, sources}) => ({
      text: plain(text),
      asOf,
      sources
    })),
    charges: person.charges.map(openCharge),
    case: person.case === undefined ? null : (cases.get(person.case) ?? null),
    status: {
      code: status.code,
      since: status.date,
      sinceRange: openRange(status.date),
      asOf: status.asOf,
      certainty: status.certainty,
      prison: status.prison ?? null,
      sources: status.sources
    },
    sentence: openSentence(person),
    detention: openDetention(person.detention),
    health: openHealth(person),
    summary: words(translations, document => document.words.summary),
    hashtags: person.hashtags,
    reviewedOn: person.reviewedOn,
    sources: person.sources.map(openSource),
    changes: person.changes.map(openChange)
  };
}

const openDetention = ({days, openEnded, spells}: Person['detention']) => ({
  daysMin: days.min,
  daysMax: days.max,
  openEnded,
  spells: spells.map(spell => ({
    from: spell.from,
    to: spell.to,
    until: spell.until,
    endedBy: spell.endedBy,
    daysMin: spell.days.min,
    daysMax: spell.days.max
  }))
});

const openHealth = ({health}: Person) => ({
  severity: health?.severity ?? null,
  summary: plainOrNull(health?.summary),
  denialOfCare: health?.denialOfCare ?? null,
  asOf: health?.asOf ?? null,
  state: health?.state ?? null
});
