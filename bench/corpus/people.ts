import type {Localized} from '../../records/index.ts';
import {
  addDays,
  makeSources,
  review,
  sentences,
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

/** What the course of one person's detention ends with, after the prison term has begun. */
const endings: readonly [
  'held' | 'furlough' | 'release' | 'conditional-release' | 'death' | 'bail',
  ...('held' | 'furlough' | 'release' | 'conditional-release' | 'death' | 'bail')[]
] = [
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

/** `identity` is settled before all else: the folder of someone named by initials must not say the name. */
export type PersonPlan = {
  index: number;
  name: Localized;
  identity: 'public' | 'initials';
  slug: string;
  arrest: string;
  trial?: string;
};

export const personSlug = ({
  name,
  identity,
  index
}: Pick<PersonPlan, 'name' | 'identity' | 'index'>) =>
  identity === 'public' ? `${slugOf(name.en)}-${index + 1}` : `person-${index + 1}`;

/** How a text may call someone. */
export const calledIn = ({name, identity}: PersonPlan): Localized =>
  identity === 'public' ? name : {en: 'One of the accused', fa: 'یکی از متهمان'};

/** A person with an arrest, a trial and what came of it. */
export function makePerson(
  {index, name, identity, slug, arrest, trial}: PersonPlan,
  random: Random
): MadeDocument {
  const sources = makeSources(random, random.between(2, 4), arrest);
  const cited = () => [random.pick(sources.map(({id}) => id) as [string, ...string[]])];
  const [occupation, occupationGroup] = random.pick(occupations);
  const years = random.between(1, 12);
  const event = (type: EventFile['type'], date: string): EventFile => ({
    type,
    date,
    ...(type === 'arrest' && {prison: random.pick(['evin', 'karaj'])}),
    detail: sentences(random),
    sources: cited()
  });
  const events = [
    event('arrest', arrest),
    event('hearing', addDays(arrest, 120)),
    event('sentence', addDays(arrest, 200)),
    event('imprisonment', addDays(arrest, 260))
  ];
  const ending = random.pick(endings);
  if (ending === 'furlough')
    events.push(
      event('furlough-start', addDays(arrest, 500)),
      event('furlough-end', addDays(arrest, 507))
    );
  else if (ending !== 'held')
    events.push(event(ending, addDays(arrest, random.between(300, years * 365 + 260))));
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
      sources: cited()
    },
    nationalities: random.chance(15) ? ['IR', 'DE'] : ['IR'],
    occupation,
    occupationGroup,
    activities: [{text: sentences(random), asOf: arrest, sources: cited()}],
    charges: [
      {
        code: random.pick([
          'propaganda',
          'assembly-collusion',
          'national-security',
          'membership',
          'insulting-leader'
        ]),
        stage: 'convicted',
        asOf: addDays(arrest, 200),
        sources: cited()
      }
    ],
    ...(trial !== undefined && {case: trial}),
    events,
    sentence: {kind: 'term', years, asOf: addDays(arrest, 200), sources: cited()},
    ...(random.chance(25) && {
      health: {
        severity: random.pick(['concern', 'serious', 'critical']),
        summary: sentences(random),
        denialOfCare: random.chance(50),
        asOf: addDays(arrest, 300),
        sources: cited()
      }
    }),
    hashtags:
      identity === 'public'
        ? {
            en: [`#${slugOf(name.en).replaceAll('-', '')}`],
            fa: [`#${name.fa.replaceAll(' ', '_')}`]
          }
        : {en: [], fa: []},
    disputes: random.chance(15) ? [{text: sentences(random), sources: cited()}] : [],
    ...review,
    sources,
    changes: random.chance(10)
      ? [{on: '2026-11-20', kind: 'update', field: 'events', note: sentences(random)}]
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
