import type {CaseFacts, PersonFacts} from '../../collections/types.ts';
import {didYouMean, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {locales} from '../../../i18n/locales.ts';
import {hasFamilyName} from '../../derive/lists/familyName.ts';
import {factError} from './factFinding.ts';

/** Rules that involve several fields of the facts, which the schemas do not express. */
export const checkFactRules = (folder: ReadFolder): Finding[] => [
  ...checkWithdrawal(folder),
  ...checkTakenOff(folder),
  ...checkCorrections(folder),
  ...checkRelease(folder),
  ...checkFamilyName(folder),
  ...checkCourt(folder),
  ...checkCasePeople(folder)
];

function checkWithdrawal({facts}: ReadFolder): Finding[] {
  const {state, withdrawn} = (facts?.data ?? {}) as {state?: unknown; withdrawn?: unknown};
  if (!facts || state !== 'withdrawn' || withdrawn) return [];
  return [
    factError(
      facts,
      ['state'],
      'withdrawn',
      'a field withdrawn as well, with on and reason, for the page that remains at the address'
    )
  ];
}

/** `takenOff` on an item that readers see again would turn errors into warnings. */
function checkTakenOff({facts}: ReadFolder): Finding[] {
  const {state, identity = 'public', takenOff} = (facts?.data ?? {}) as Record<string, unknown>;
  if (!facts || takenOff === undefined || state !== 'published' || identity !== 'public') return [];
  return [
    factError(
      facts,
      ['takenOff'],
      takenOff,
      'no such line in an item that is published: remove it, or withdraw or withhold the item'
    )
  ];
}

/** A sentence that says that the court is unknown would be published as its name. */
function checkCourt({facts, kind}: ReadFolder): Finding[] {
  const {court} = (facts?.data ?? {}) as Partial<CaseFacts>;
  if (!facts || kind !== 'cases' || !court) return [];
  const isUnknown =
    /\b(?:not|no|none|un(?:known|named|recorded|reported|clear))\b/i.test(court.en) ||
    /(?:معلوم|مشخص|ثبت|ذکر|روشن|گزارش) ?ن|نام(?:علوم|شخص)|بی‌خبر|نام نبرده/.test(court.fa);
  return isUnknown
    ? [
        factError(
          facts,
          ['court'],
          court.en,
          'a court; leave court out, and the page says that it is not named'
        )
      ]
    : [];
}

function checkFamilyName({facts, kind}: ReadFolder): Finding[] {
  const {name, familyName} = (facts?.data ?? {}) as Partial<PersonFacts>;
  if (!facts || kind !== 'prisoners' || !name || !familyName) return [];
  return locales.flatMap(locale => {
    const [whole, end] = [name[locale], familyName[locale]];
    return typeof whole === 'string' && typeof end === 'string' && !hasFamilyName(whole, end)
      ? factError(
          facts,
          ['familyName', locale],
          end,
          `the last words of name.${locale}, “${whole}”, but not all of them`
        )
      : [];
  });
}

/** A correction cannot be earlier than the item. */
function checkCorrections({facts}: ReadFolder): Finding[] {
  const {date, corrections} = (facts?.data ?? {}) as {
    date?: unknown;
    corrections?: {on?: unknown}[];
  };
  if (!facts || typeof date !== 'string' || !Array.isArray(corrections)) return [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return [];
  return corrections.flatMap((correction, index) => {
    const on = correction?.on;
    return typeof on === 'string' && on < date
      ? factError(
          facts,
          ['corrections', index, 'on'],
          on,
          `the day of the correction, not before the item’s own date, ${date}`
        )
      : [];
  });
}

/** An item released before its own date: most often a wrong year, which would end the embargo at once. */
function checkRelease({facts}: ReadFolder): Finding[] {
  const {date, publishAt} = (facts?.data ?? {}) as {date?: unknown; publishAt?: unknown};
  if (!facts || typeof date !== 'string' || typeof publishAt !== 'string') return [];
  // The offset can move the day by one.
  const tomorrow = Date.parse(publishAt) + 86_400_000;
  if (!(tomorrow < Date.parse(date))) return [];
  return [
    factError(
      facts,
      ['publishAt'],
      publishAt,
      `a time not before the item’s own date, ${date}; correct the year of either`
    )
  ];
}

/** People whom an event of a case names and who are not among its defendants. */
function checkCasePeople({facts, kind, record}: ReadFolder): Finding[] {
  if (kind !== 'cases' || !facts || !record) return [];
  const {events, defendants} = facts.data as CaseFacts;
  const slugs = defendants.flatMap(({person}) => person ?? []);
  return events.flatMap(({people = []}, index) =>
    people.flatMap((slug, at) =>
      slugs.includes(slug)
        ? []
        : factError(
            facts,
            ['events', index, 'people', at],
            slug,
            `a person among the defendants of this case: ${slugs.join(', ')}${didYouMean(slug, slugs)}`
          )
    )
  );
}
