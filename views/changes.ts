import {
  actionPath,
  eventIds,
  getActions,
  getCorrections,
  getWithdrawals,
  pathOf,
  statusChanges,
  tagUri,
  type Action,
  type LoggedChange,
  type Person,
  type Source
} from '../records/index.ts';
import {formatDate} from '../i18n/dates.ts';
import type {Locale} from '../i18n/locales.ts';
import {formatPlainNumber} from '../i18n/numbers.ts';
import {listedDay} from '../i18n/partialDates/partialDate.ts';
import {translator} from '../i18n/translator.ts';

/** Something that changed, for feeds and for the digest. */
export type Change = {
  /** Never changes: made of record numbers. */
  id: string;
  /** Day of the change: the first that its date names, or that of its sources. */
  on: string;
  title: string;
  /** One paragraph, in which `:date[]` marks stand for dates. */
  note: string;
  /** Language of title and note where it may be another than the reader's. */
  lang: Locale;
  /** Path within the language, with the part of the page. */
  path: string;
  sources: readonly Source[];
};

/** The last day on which one of the sources appeared; undefined if none says. */
const lastPublished = (sources: readonly Source[]) =>
  sources
    .flatMap(({published}) => (published && listedDay(published)) ?? [])
    .sort()
    .at(-1);

/** Every change of a person's status. */
export function statusesOf(person: Person, locale: Locale): Change[] {
  const [t, statusWord] = [translator(locale, 'Feed'), translator(locale, 'Status')];
  const {recordNo, slug, name, events, reviewedOn} = person;
  const ids = eventIds(events);
  return statusChanges(person).map(({event, code}) => {
    const {date, detail} = event;
    const sources = person.sources.filter(({id}) => event.sources.includes(id));
    return {
      id: tagUri(locale, 'people', recordNo, 'events', ids[events.indexOf(event)] ?? ''),
      on: listedDay(date) ?? lastPublished(sources) ?? reviewedOn,
      title: t('status', {
        name: name[locale],
        status: statusWord(code),
        date: formatDate(date, locale)
      }),
      note: detail[locale],
      lang: locale,
      path: `${pathOf('prisoners', slug)}#timeline`,
      sources
    };
  });
}

/** The beginning of a call to action, and its end if it has ended. */
function startAndEnd(action: Action, locale: Locale): Change[] {
  const t = translator(locale, 'Feed');
  const {slug, recordNo, opened, closed, deadline, isOpen, words, reviewedOn} = action;
  const common = {lang: words.lang, path: actionPath(slug)};
  const cited = (ids: readonly string[]) => action.sources.filter(({id}) => ids.includes(id));
  const start = {
    ...common,
    id: tagUri(locale, 'actions', recordNo, 'opened'),
    on: listedDay(opened) ?? reviewedOn,
    title: translator(words.lang, 'Feed')('opened', {title: words.title}),
    note: words.summary,
    sources: []
  };
  if (isOpen) return [start];
  const end = {
    ...common,
    id: tagUri(locale, 'actions', recordNo, 'ended'),
    lang: locale,
    title: t('ended', {title: words.title})
  };
  if (closed) {
    const {on, outcome, sources} = closed;
    const day = listedDay(on) ?? reviewedOn;
    return [start, {...end, on: day, note: outcome[locale], sources: cited(sources)}];
  }
  const on = deadline ?? reviewedOn;
  return [start, {...end, on, note: t('deadline', {date: formatDate(on, locale)}), sources: []}];
}

export const actionChanges = (locale: Locale): Change[] =>
  getActions(locale).flatMap(action => startAndEnd(action, locale));

type LogEntry = Omit<LoggedChange, 'kind'> & {kind: LoggedChange['kind'] | 'withdrawal'};

/** The log of corrections, changes and withdrawals, newest first. */
export function changeLog(locale: Locale): LogEntry[] {
  const t = translator(locale, 'Corrections');
  const withdrawals = getWithdrawals().map(({kind, slug, recordNo, withdrawn: {on, reason}}) => ({
    id: `${kind === 'prisoners' ? 'people' : kind}/${recordNo}/withdrawn`,
    on,
    kind: 'withdrawal' as const,
    note: reason,
    path: kind === 'actions' ? '/act' : pathOf(kind, slug),
    title: t(`withdrawn.${kind}`, {number: formatPlainNumber(recordNo, locale)})
  }));
  return [...getCorrections(locale), ...withdrawals].sort(
    (a, b) => b.on.localeCompare(a.on) || a.path.localeCompare(b.path)
  );
}

/** The same log as changes. */
export const correctionChanges = (locale: Locale): Change[] =>
  changeLog(locale).map(({id, on, kind, note, path, title}) => ({
    id: tagUri(locale, id),
    on,
    title:
      kind === 'withdrawal'
        ? title
        : translator(locale, 'Feed')('change', {
            kind: translator(locale, 'ChangeList')(kind),
            title
          }),
    note: note[locale],
    lang: locale,
    path,
    sources: []
  }));
