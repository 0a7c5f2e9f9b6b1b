/**
 * Closed registries: every code that content may use. Labels are in `messages/`, under the
 * namespace named with each registry; a test checks that none is missing.
 */

/** What happened to a person. Label: `EventType`. */
export const eventTypes = [
  'arrest',
  'disappearance',
  'indictment',
  'hearing',
  'sentence',
  'death-sentence',
  'appeal',
  'sentence-overturned',
  'retrial',
  'commutation',
  'pardon',
  'summons',
  'imprisonment',
  'transfer',
  'furlough-start',
  'furlough-end',
  'bail',
  'house-arrest',
  'exile',
  'whereabouts-unknown',
  'hunger-strike',
  'health',
  'statement',
  'award',
  'confirmation',
  'acquittal',
  'conditional-release',
  'release',
  'execution',
  'death'
] as const;
export type EventType = (typeof eventTypes)[number];

/** A person's situation, derived from events as `derive/life/moves.ts` says. Label: `Status`. */
export const statusCodes = [
  'detained',
  'pretrial',
  'on-trial',
  'convicted-awaiting-summons',
  'summoned',
  'serving',
  'death-sentence',
  'furlough',
  'bail',
  'house-arrest',
  'internal-exile',
  'disappeared',
  'released',
  'released-conditional',
  'acquitted',
  'executed',
  'died-in-custody',
  'died',
  'unknown'
] as const;
export type StatusCode = (typeof statusCodes)[number];

/** The groups of statuses on the people's page. Label: `StatusGroup`. */
export const statusGroups = {
  held: [
    'detained',
    'pretrial',
    'on-trial',
    'serving',
    'death-sentence',
    'furlough',
    'bail',
    'house-arrest',
    'internal-exile',
    'disappeared',
    'convicted-awaiting-summons',
    'summoned',
    'unknown'
  ],
  died: ['executed', 'died-in-custody', 'died'],
  free: ['released', 'released-conditional', 'acquitted']
} as const satisfies Record<string, readonly StatusCode[]>;
export type StatusGroup = keyof typeof statusGroups;

/** How far a charge had come. Label: `ChargeStage`. */
export const chargeStages = ['alleged', 'indicted', 'convicted', 'acquitted'] as const;

/** At which instance a court deals with a case. Label: `CourtInstance`. */
export const courtInstances = ['trial', 'appeal', 'supreme'] as const;

/** Broad groups of occupations. Label: `OccupationGroup`. */
export const occupationGroups = [
  'activist',
  'arts',
  'education',
  'engineering',
  'health',
  'charity',
  'other'
] as const;

/** What a news item is. Label: `NewsKind`. */
export const newsKinds = [
  'report',
  'statement',
  'press-release',
  'urgent-action',
  'translation',
  'obituary',
  'event',
  'court',
  'letter',
  'repost'
] as const;
export type NewsKind = (typeof newsKinds)[number];

/** What a news item is about. Label: `Topic`. */
export const topics = [
  'aban-2019',
  'killings-1988',
  'dual-nationals',
  'writers',
  'labour',
  'women',
  'health',
  'trials',
  'protests',
  'accountability',
  'solidarity',
  'emergency-appeal'
] as const;
export type Topic = (typeof topics)[number];

/** What kind of publication a source is. Label: `SourceType`. */
export const sourceTypes = [
  'campaign',
  'ngo',
  'media',
  'official',
  'legal',
  'reference',
  'personal'
] as const;

/** Who may safely take an action. Label: `Risk`. */
export const risks = ['anonymous-safe', 'abroad-only', 'not-with-family-in-iran'] as const;

/**
 * What the addressee of an action learns about the person who takes it. Label: `IdentityDisclosed`.
 */
export const identitiesDisclosed = [
  'none',
  'name',
  'public-name-and-email',
  'name-and-email',
  'postal'
] as const;

/** How the addressee of an action can be reached. Label: `ContactWay`. */
export const contactWays = ['post', 'email', 'phone', 'handle'] as const;

/** How the campaign itself can be reached. Label: `ContactWay`. */
export const ownWays = ['email', 'signal', 'onion'] as const;

/** What an address of the campaign is for. Label: `ContactPurpose`. */
export const contactPurposes = ['editors', 'security'] as const;

export * from './sentence/registries.ts';

/**
 * What a report on someone’s health in detention is worth on the day of the build. current: a source vouches for it in
 * the last 90 days. unconfirmed: none does, and the person is not known to be free. past: the person is free or dead;
 * it says how things were.
 */
export const healthStates = ['current', 'unconfirmed', 'past'] as const;
export type HealthState = (typeof healthStates)[number];
