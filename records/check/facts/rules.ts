import type {CaseFacts, PersonFacts} from '../../collections/types.ts';
import {didYouMean, message, quote, type Finding} from '../../read/finding.ts';
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
  return [factError(facts, ['state'], 'withdrawn', message('facts.withdrawn'))];
}

/** `takenOff` on an item that readers see again would turn errors into warnings. */
function checkTakenOff({facts}: ReadFolder): Finding[] {
  const {state, identity = 'public', takenOff} = (facts?.data ?? {}) as Record<string, unknown>;
  if (!facts || takenOff === undefined || state !== 'published' || identity !== 'public') return [];
  return [factError(facts, ['takenOff'], takenOff, message('facts.takenOff'))];
}

/** A sentence that says that the court is unknown would be published as its name. */
function checkCourt({facts, kind}: ReadFolder): Finding[] {
  const {court} = (facts?.data ?? {}) as Partial<CaseFacts>;
  if (!facts || kind !== 'cases' || !court) return [];
  const isUnknown =
    /\b(?:not|no|none|un(?:known|named|recorded|reported|clear))\b/i.test(court.en) ||
    /(?:معلوم|مشخص|ثبت|ذکر|روشن|گزارش) ?ن|نام(?:علوم|شخص)|بی‌خبر|نام نبرده/.test(court.fa);
  return isUnknown ? [factError(facts, ['court'], court.en, message('facts.court'))] : [];
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
          message('facts.familyName', {field: `name.${locale}`, name: quote(whole)})
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
      ? factError(facts, ['corrections', index, 'on'], on, message('facts.correctionDay', {date}))
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
  return [factError(facts, ['publishAt'], publishAt, message('facts.releaseTime', {date}))];
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
            message('facts.defendant', {known: slugs, hint: didYouMean(slug, slugs)})
          )
    )
  );
}
