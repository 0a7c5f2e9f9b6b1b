import {z} from 'zod';
import {message} from '../../../i18n/catalogue/message.ts';
import {issueOf} from '../issue.ts';
import {claim, localized, partialDate, reference, sourceIds} from '../fields.ts';
import {
  banKinds,
  countingRules,
  currencies,
  judgmentChanges,
  punishments,
  sentenceOutcomes
} from '../registries.ts';

const whole = (unit: 'years' | 'months' | 'days', most: number) =>
  z
    .int()
    .min(1, issueOf('sentence.whole', {unit: message(`sentence.${unit}`), most}))
    .max(most, issueOf('sentence.tooLong', {unit: message(`sentence.${unit}`), most}))
    .optional()
    .describe(`Number of ${unit}, 1 to ${most}, as the court gave it.`);

/** A length of time as a court gives it: `months: 15` and `days: 91` are not turned into years. */
const length = {
  years: whole('years', 60),
  months: whole('months', 720),
  days: whole('days', 1000)
};
/** The fields of each kind of punishment, besides those that every kind has. */
const fieldsOf = {
  prison: ['years', 'months', 'days', 'suspendedPart'],
  life: [],
  death: [],
  lashes: ['count'],
  fine: ['amount', 'currency'],
  exile: ['place', 'years', 'months', 'days'],
  ban: ['ban', 'years', 'months', 'days'],
  other: ['text']
} as const satisfies Record<(typeof punishments)[number], readonly string[]>;
const everyKind = ['kind', 'charge', 'suspended', 'note'];
/** Fields without which a punishment of the kind means nothing. */
const required: Partial<Record<string, 'ban' | 'text'>> = {ban: 'ban', other: 'text'};

const part = z
  .strictObject({
    kind: z
      .enum(punishments)
      .describe(
        'prison: a term, of unknown length if it has no number; life: prison for life; death; lashes; fine; ' +
          'exile: having to live in a place; ban: something is forbidden; other: see text.'
      ),
    ...length,
    suspendedPart: z
      .strictObject(length)
      .optional()
      .describe('prison: how much of the term is suspended.'),
    count: z
      .int()
      .min(1, issueOf('sentence.lashes'))
      .max(1000, issueOf('sentence.lashes'))
      .optional()
      .describe('lashes: how many, 1 to 1000.'),
    amount: z
      .number()
      .positive(issueOf('sentence.amount'))
      .optional()
      .describe('fine: how much, in units of the currency.'),
    currency: z.enum(currencies).optional().describe('fine: its currency. toman: ten rials (IRR).'),
    place: localized.optional().describe('exile: where to.'),
    ban: z.enum(banKinds).optional().describe('ban: what is forbidden.'),
    text: localized.optional().describe('other: what it is, in a few words.'),
    charge: reference('charge')
      .optional()
      .describe('Charge that it is for, where sources say so; code in content/charges.yaml.'),
    suspended: z
      .boolean()
      .optional()
      .describe('true: suspended as a whole, so it is not enforced.'),
    note: localized.optional().describe('What sources add about this part, in one sentence.')
  })
  .superRefine((value, {addIssue}) => {
    const complain = (field: string, expected: string, input: unknown = undefined) =>
      addIssue({code: 'custom', path: [field], message: expected, input});
    const own: readonly string[] = fieldsOf[value.kind];
    const known = [...everyKind, ...own];
    for (const [field, input] of Object.entries(value))
      if (!known.includes(field))
        complain(field, issueOf('sentence.fieldOfKind', {kind: value.kind, known}), input);
    const needed = required[value.kind];
    if (needed && !value[needed]) complain(needed, issueOf('sentence.needed', {kind: value.kind}));
    if ((value.amount === undefined) !== (value.currency === undefined))
      complain('amount', issueOf('sentence.amountAndCurrency'), value.amount);
    if (!value.suspendedPart) return;
    if (value.suspended) complain('suspended', issueOf('sentence.suspendedTwice'), true);
    if (!(0 < daysIn(value.suspendedPart) && daysIn(value.suspendedPart) <= daysIn(value)))
      complain('suspendedPart', issueOf('sentence.suspendedPart'), value.suspendedPart);
  });

type Length = {
  years?: number | undefined;
  months?: number | undefined;
  days?: number | undefined;
};
const daysIn = ({years = 0, months = 0, days = 0}: Length) => (years * 12 + months) * 30.44 + days;

const parts = z.array(part).min(1, issueOf('sentence.onePart'));

const dated = {
  date: partialDate.optional().describe('When it was decided, as exact as known.')
};

const judgmentChange = z
  .strictObject({
    kind: z
      .enum(judgmentChanges)
      .describe(
        'upheld: nothing changed; reduced, increased, commuted: `parts` replace the earlier ones; ' +
          'pardoned: `parts` are what is left, if anything; overturned: nothing is left.'
      ),
    ...dated,
    parts: parts.optional().describe('Every part that is in force from then on.'),
    sources: sourceIds
  })
  .superRefine(({kind, parts: left}, {addIssue}) => {
    const needs = kind === 'reduced' || kind === 'increased' || kind === 'commuted';
    const forbids = kind === 'upheld' || kind === 'overturned';
    const expected = needs ? issueOf('sentence.allParts', {kind}) : issueOf('sentence.noParts');
    if (needs ? !left : forbids && left)
      addIssue({code: 'custom', path: ['parts'], message: expected, input: left});
  });

const counted = z
  .enum(countingRules)
  .optional()
  .describe(
    'How several prison terms count. longest: only the longest is enforced ' +
      '(article 134 of the Islamic Penal Code); sum: one after the other, or added up by the sources; ' +
      'unclear: the sources do not say, so at least the longest.'
  );

const judgment = z.strictObject({
  ...dated,
  parts: parts.describe('Everything that the court imposed, one entry for each punishment.'),
  counted,
  changes: z
    .array(judgmentChange)
    .optional()
    .describe('What became of it later, oldest first. The first parts stay on record.'),
  sources: sourceIds
});

/** What courts imposed on a person. “No sentence” and “not recorded” are different outcomes. */
export const sentence = z
  .strictObject({
    outcome: z
      .enum(sentenceOutcomes)
      .describe(
        'sentenced: see judgments; acquitted, charges-dropped, not-tried, awaiting-verdict: no sentence, and why; ' +
          'not-recorded: nothing is known here.'
      ),
    judgments: z.array(judgment).describe('Each judgment, oldest first.'),
    counted,
    note: localized.optional().describe('What the figure covers, and what other sources count.'),
    ...claim
  })
  .superRefine(({outcome, judgments, counted: rule}, {addIssue}) => {
    const complain = (path: PropertyKey[], expected: string) =>
      addIssue({code: 'custom', path, message: expected, input: undefined});
    const never: readonly string[] = ['not-tried', 'not-recorded', 'awaiting-verdict'];
    if (outcome === 'sentenced' && !judgments.length)
      complain(['judgments'], issueOf('sentence.oneJudgment'));
    if (never.includes(outcome) && judgments.length)
      complain(['outcome'], issueOf('sentence.sentenced'));
    if (judgments.length > 1 && !rule) complain(['counted'], issueOf('sentence.severalJudgments'));
    judgments.forEach((each, index) => {
      const most = Math.max(
        ...[each, ...(each.changes ?? [])].map(({parts: all}) => (all ?? []).filter(isTerm).length)
      );
      if (most > 1 && !each.counted)
        complain(['judgments', index, 'counted'], issueOf('sentence.severalTerms'));
    });
  });
const isTerm = ({kind}: {kind: string}) => kind === 'prison';
