import type {Localized} from '../../records/index.ts';
import {
  addDays,
  makeSources,
  reviewDays,
  bilingualSentence,
  type EventFile,
  type MadeDocument,
  type PersonFile
} from './documents.ts';
import {slugOf} from './names.ts';
import {writers} from './prose.ts';
import type {Random} from './random.ts';

const occupations: readonly [
  [Localized, PersonFile['occupationGroup']],
  ...[Localized, PersonFile['occupationGroup']][]
] = [
  [{en: 'Teacher', fa: 'معلم'}, 'education'],
  [{en: 'Poet', fa: 'شاعر'}, 'arts'],
  [{en: 'Nurse', fa: 'پرستار'}, 'health'],
  [{en: 'Bus driver', fa: 'راننده اتوبوس'}, 'other'],
  [{en: 'Engineer', fa: 'مهندس'}, 'engineering'],
  [{en: 'Translator', fa: 'مترجم'}, 'arts'],
  [{en: 'Labour activist', fa: 'فعال کارگری'}, 'activist'],
  [{en: 'Student', fa: 'دانشجو'}, 'education'],
  [{en: 'Relief worker', fa: 'امدادگر'}, 'charity'],
  [{en: 'Women’s rights activist', fa: 'فعال حقوق زنان'}, 'activist']
];

/** How a detention goes on after the prison term has begun; an ending that is listed twice is twice as common. */
type Ending = 'held' | 'furlough' | 'release' | 'conditional-release' | 'death' | 'bail';
const endings: readonly [Ending, ...Ending[]] = [
  'held',
  'held',
  'held',
  'held',
  'furlough',
  'bail',
  'release',
  'release',
  'release',
  'conditional-release',
  'conditional-release',
  'death'
];

/** `identity` comes first: the folder of a person who is named by initials must not hold the name. */
export type PersonPlan = {
  index: number;
  name: Localized;
  identity: 'public' | 'initials';
  slug: string;
  arrest: string;
  /** Slug of the case. */
  legalCase?: string;
};

/** The folder of a person. */
export const personSlug = ({
  name,
  identity,
  index
}: Pick<PersonPlan, 'name' | 'identity' | 'index'>) =>
  identity === 'public' ? `${slugOf(name.en)}-${index + 1}` : `person-${index + 1}`;

/** The name of a person in texts, which a person with initials does not have. */
export const nameInText = ({name, identity}: PersonPlan): Localized =>
  identity === 'public' ? name : {en: 'One of the accused', fa: 'یکی از متهمان'};

/** Cites one of the sources of a person. */
type Cite = () => string[];

/** A person with an arrest, a trial and an ending. */
export function makePerson(plan: PersonPlan, random: Random): MadeDocument {
  const {index, name, identity, slug, arrest, legalCase} = plan;
  const sources = makeSources(random, random.between(2, 4), arrest);
  const cite: Cite = () => [random.pick(sources.map(({id}) => id) as [string, ...string[]])];
  const [occupation, occupationGroup] = random.pick(occupations);
  const years = random.between(1, 12);
  const events = makeEvents(arrest, years, cite, random);
  const facts: PersonFile = {
    recordNo: index + 1,
    state: 'published',
    identity,
    name,
    aliases: {en: [], fa: []},
    consent: {portrait: false, health: random.chance(50)},
    gender: random.pick(['female', 'male']),
    birth: {
      date: String(random.between(1945, 1999)),
      approximate: true,
      asOf: arrest,
      sources: cite()
    },
    nationalities: random.chance(15) ? ['IR', 'DE'] : ['IR'],
    occupation,
    occupationGroup,
    activities: [{text: bilingualSentence(random), asOf: arrest, sources: cite()}],
    charges: [makeCharge(arrest, cite, random)],
    ...(legalCase !== undefined && {case: legalCase}),
    events,
    sentence: makeSentence(arrest, years, cite),
    ...(random.chance(25) && {health: makeHealth(arrest, cite, random)}),
    hashtags: hashtagsOf(plan),
    disputes: random.chance(15) ? [{text: bilingualSentence(random), sources: cite()}] : [],
    ...reviewDays,
    sources,
    changes: random.chance(10)
      ? [{on: '2026-11-20', kind: 'update', field: 'events', note: bilingualSentence(random)}]
      : []
  };
  const [en, fa] = [writers.en(random), writers.fa(random)];
  const body = (write: typeof en) =>
    `${[1, 2, 3].map(() => write.paragraph(random.between(40, 90))).join('\n\n')}\n`;
  return {
    kind: 'prisoners',
    slug,
    facts,
    words: {
      en: {head: {summary: en.summary(occupation.en)}, body: body(en)},
      fa: {head: {summary: fa.summary(occupation.fa)}, body: body(fa)}
    }
  };
}

function makeEvents(arrest: string, years: number, cite: Cite, random: Random): EventFile[] {
  const event = (type: EventFile['type'], days: number): EventFile => ({
    type,
    date: days === 0 ? arrest : addDays(arrest, days),
    ...(type === 'arrest' && {prison: random.pick(['evin', 'karaj'])}),
    detail: bilingualSentence(random),
    sources: cite()
  });
  const events = [
    event('arrest', 0),
    event('hearing', 120),
    event('sentence', 200),
    event('imprisonment', 260)
  ];
  const ending = random.pick(endings);
  if (ending === 'furlough') events.push(event('furlough-start', 500), event('furlough-end', 507));
  else if (ending !== 'held') events.push(event(ending, random.between(300, years * 365 + 260)));
  // Late dates all become the last day of the corpus. The check would warn about two events on one day.
  return events.filter(({date}, index) => date !== events[index - 1]?.date);
}

const makeCharge = (arrest: string, cite: Cite, random: Random): PersonFile['charges'][number] => ({
  code: random.pick([
    'propaganda',
    'assembly-collusion',
    'national-security',
    'membership',
    'insulting-leader'
  ]),
  stage: 'convicted',
  asOf: addDays(arrest, 200),
  sources: cite()
});

const makeSentence = (arrest: string, years: number, cite: Cite): PersonFile['sentence'] => {
  const [date, sources] = [addDays(arrest, 200), cite()];
  const parts: PersonFile['sentence']['judgments'][number]['parts'] = [{kind: 'prison', years}];
  return {
    outcome: 'sentenced',
    judgments: [{date, parts, sources}],
    asOf: date,
    sources
  };
};

const makeHealth = (arrest: string, cite: Cite, random: Random): PersonFile['health'] => ({
  severity: random.pick(['concern', 'serious', 'critical']),
  summary: bilingualSentence(random),
  denialOfCare: random.chance(50),
  asOf: addDays(arrest, 300),
  sources: cite()
});

const hashtagsOf = ({name, identity}: PersonPlan): PersonFile['hashtags'] =>
  identity === 'public'
    ? {
        en: [`#${slugOf(name.en).replaceAll('-', '')}`],
        fa: [`#${name.fa.replaceAll(' ', '_')}`]
      }
    : {en: [], fa: []};
