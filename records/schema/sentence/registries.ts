/** Registries of what courts impose; see `../registries.ts`. */

/** Whether there is a sentence, and if not, why. Label: `SentenceKind`. */
export const sentenceOutcomes = [
  'sentenced',
  'acquitted',
  'charges-dropped',
  'not-tried',
  'awaiting-verdict',
  'not-recorded'
] as const;

/**
 * What all judgments on a person come to. term: prison for a time; unknown: prison, length not known; no-prison: only
 * other punishments; overturned, pardoned: nothing is left. The others are outcomes without a sentence. Label:
 * `SentenceKind`.
 */
export const sentenceKinds = [
  'term',
  'life',
  'death',
  'unknown',
  'no-prison',
  'overturned',
  'pardoned',
  'acquitted',
  'charges-dropped',
  'not-tried',
  'awaiting-verdict',
  'not-recorded'
] as const;
export type SentenceKind = (typeof sentenceKinds)[number];

/** What a court can impose. Label: `Sentence`. */
export const punishments = [
  'prison',
  'life',
  'death',
  'lashes',
  'fine',
  'exile',
  'ban',
  'other'
] as const;

/** What can become of a judgment. Label: `JudgmentChange`. */
export const judgmentChanges = [
  'upheld',
  'reduced',
  'increased',
  'commuted',
  'pardoned',
  'overturned'
] as const;

/** How several prison terms count together. Label: `CountingRule`. */
export const countingRules = ['longest', 'sum', 'unclear'] as const;

/** What a ban forbids. Label: `Ban`. */
export const banKinds = [
  'leaving-country',
  'residence',
  'work',
  'membership',
  'online',
  'phone',
  'public-office'
] as const;

/** Currencies of fines. Label: `Currency`. */
export const currencies = ['IRR', 'toman', 'USD', 'EUR', 'GBP'] as const;
