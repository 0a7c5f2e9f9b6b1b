import {addDays, calendarDay, calendarOf} from '../../../i18n/calendars.ts';
import type {Locale} from '../../../i18n/locales.ts';
import {eventIds} from '../life/events.ts';
import type {EventType, StatusCode} from '../../schema/registries.ts';
import type {Action, NewsItem, Person} from '../shapes.ts';
import {anniversary, type Span} from './anniversaries.ts';

/** What makes a day matter. Label: `Days.kinds`. */
export type DayKind =
  | 'arrest'
  | 'sentence'
  | 'release'
  | 'death'
  | 'execution'
  | 'birthday'
  | 'milestone'
  | 'announced'
  | 'deadline';

/** A day that matters, within a span of time. */
export type Day = Span & {
  kind: DayKind;
  /** Years since `since`; of a milestone, days in prison; otherwise 0. */
  count: number;
  /** The date on record that it recalls; of a milestone, the last day for which a source vouches. */
  since: string;
  /** Stable id of what it recalls, made of record numbers. A day recurs under the same id with another `count`. */
  id: string;
  about: {kind: 'prisoners' | 'news' | 'actions'; slug: string};
  /** Name of the person, or title of the item, and its language. */
  title: string;
  titleLang: Locale;
  /** Day on which the record was last compared with its sources or changed. */
  reviewedOn: string;
};

const anniversaries: Partial<Record<EventType, DayKind>> = {
  arrest: 'arrest',
  sentence: 'sentence',
  'death-sentence': 'sentence',
  release: 'release',
  'conditional-release': 'release',
  death: 'death',
  execution: 'execution'
};

/** Statuses of people who are in prison, as far as sources go: not those whose whereabouts are unknown. */
const inPrison: ReadonlySet<StatusCode> = new Set<StatusCode>([
  'detained',
  'pretrial',
  'on-trial',
  'serving',
  'death-sentence'
]);

/** After this number of days in prison, and each multiple of the other. */
const milestones = {first: 100, every: 500};

/** The days of a person that fall into a span, in order. Those of events that are inferred only are left out. */
export function daysOfPerson(person: Person, locale: Locale, span: Span): Day[] {
  const {recordNo, slug, name, events, status, birth, consent, reviewedOn} = person;
  const ids = eventIds(events);
  const base = {
    about: {kind: 'prisoners' as const, slug},
    title: name[locale],
    titleLang: locale,
    reviewedOn
  };
  const yearly = (kind: DayKind, since: string, id: string): Day[] =>
    recurrences(since, span, locale).map(found => ({
      ...base,
      ...found,
      kind,
      since,
      id: `people/${recordNo}/${id}`
    }));
  const lastRelease = events.findLastIndex(({type}) => anniversaries[type] === 'release');
  return inOrder([
    ...events.flatMap((event, index) => {
      const kind = anniversaries[event.type];
      const stands = kind !== 'release' || (status.group === 'free' && index === lastRelease);
      return kind && stands && event.certainty !== 'inferred'
        ? yearly(kind, event.date, `events/${ids[index] ?? ''}`)
        : [];
    }),
    ...(consent.birthday && birth && !birth.approximate && status.group !== 'died'
      ? yearly('birthday', birth.date, 'birth')
      : []),
    ...milestonesOf(person, span).map(day => ({...base, ...day}))
  ]);
}

/** The anniversaries of a date, from the first year after it, that fall into a span. */
function recurrences(date: string, span: Span, locale: Locale): (Span & {count: number})[] {
  const calendar = calendarOf(locale);
  const begin = anniversary(date, 0, calendar);
  if (!begin) return [];
  const from = calendarDay(begin.first, calendar).year;
  const [first, last] = [calendarDay(span.first, calendar), calendarDay(span.last, calendar)];
  const found: (Span & {count: number})[] = [];
  // A month of the other calendar may begin in the year before.
  for (let count = Math.max(1, first.year - from - 1); count <= last.year - from + 1; count++) {
    const each = anniversary(date, count, calendar);
    if (each && meets(each, span)) found.push({...each, count});
  }
  return found;
}

/**
 * Milestones of someone in prison, counted on from the last day for which a source vouches. None if the dates leave the
 * number of days open.
 */
function milestonesOf({recordNo, status, detention}: Person, span: Span) {
  const {days, openEnded, spells} = detention;
  const until = spells.at(-1)?.until ?? '';
  if (!openEnded || !inPrison.has(status.code) || days.min !== days.max) return [];
  if (!/^\d{4}-\d{2}-\d{2}$/.test(until)) return [];
  const found: Pick<Day, 'kind' | 'count' | 'since' | 'id' | 'first' | 'last'>[] = [];
  for (let count = milestones.first; ; count = nextMilestone(count)) {
    const first = addDays(until, count - days.min);
    if (first > span.last) return found;
    const id = `people/${recordNo}/days`;
    if (first >= span.first)
      found.push({kind: 'milestone', count, since: until, id, first, last: first});
  }
}

const nextMilestone = (count: number) =>
  count === milestones.first ? milestones.every : count + milestones.every;

/** Deadlines of open calls, and events that news items announce, that fall into a span. */
export const daysOfItems = (
  {actions, news}: {actions: readonly Action[]; news: readonly NewsItem[]},
  span: Span
): Day[] =>
  inOrder([
    ...actions.flatMap(({slug, recordNo, isOpen, deadline, opened, words}) =>
      isOpen && deadline !== undefined
        ? [
            {
              ...oneDay(deadline, 'deadline', `actions/${recordNo}`, opened),
              about: {kind: 'actions' as const, slug},
              title: words.title,
              titleLang: words.lang
            }
          ]
        : []
    ),
    ...news.flatMap(({slug, recordNo, eventDate, date, words}) =>
      eventDate !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(eventDate) && eventDate > date
        ? [
            {
              ...oneDay(eventDate, 'announced', `news/${recordNo}`, date),
              about: {kind: 'news' as const, slug},
              title: words.title,
              titleLang: words.lang
            }
          ]
        : []
    )
  ]).filter(day => meets(day, span));

const oneDay = (day: string, kind: DayKind, id: string, reviewedOn: string) => ({
  kind,
  id,
  reviewedOn,
  first: day,
  last: day,
  since: day,
  count: 0
});

const meets = ({first, last}: Span, span: Span) => last >= span.first && first <= span.last;

/** By first day; a month comes before its days. */
export const inOrder = (days: readonly Day[]): Day[] =>
  [...days].sort(
    (a, b) =>
      a.first.localeCompare(b.first) ||
      b.last.localeCompare(a.last) ||
      a.id.localeCompare(b.id) ||
      a.count - b.count
  );
