import {parseDocument} from 'yaml';
import type {Locale} from '../../../i18n/locales.ts';
import {buildDay, buildMoment} from '../../moment.ts';
import {splitFrontMatter} from '../../read/files.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {documentKinds} from '../../schema/documents.ts';
import {translationsToRecord} from '../translations.ts';
import {takenOff} from '../withhold.ts';
import {addEntry, removeField, setField} from './editYaml.ts';
import {dayIn, momentIn} from './moments.ts';
import type {FileText, Problem, Values} from './types.ts';

/** The changes that a form asks for, or what it lacks. */
export type Edit = {problems: Problem[]; changes: FileText[]};
export type Source = {folder: ReadFolder; facts: string; texts: ReadonlyMap<string, string>};

const lacks = (...problems: Problem[]): Edit => ({problems, changes: []});
const inFacts = ({folder: {kind, slug}}: Source, text: string): Edit => ({
  problems: [],
  changes: [{file: `${kind}/${slug}/${documentKinds[kind].facts}`, text}]
});
const needed = (values: Values, ...fields: string[]): Problem[] =>
  fields.filter(field => !values[field]?.trim()).map(field => ({field, problem: 'needed'}));

/** A text in both languages, as the facts hold it. */
const both = (values: Values, name: string): Record<Locale, string> => ({
  en: (values[`${name}En`] ?? '').trim(),
  fa: (values[`${name}Fa`] ?? '').trim()
});

/** Publishes now: a time of release goes. `today`: the item's own date becomes the present day. */
export function release(source: Source, values: Values): Edit {
  const published = removeField(setField(source.facts, 'state', 'published'), 'publishAt');
  const isDated = source.folder.kind === 'news' && values.today === '1';
  return inFacts(source, isDated ? setField(published, 'date', buildDay()) : published);
}

/** Publishes at a set time, which must be to come. */
export function schedule(source: Source, values: Values): Edit {
  const missing = needed(values, 'day', 'time');
  if (missing.length) return lacks(...missing);
  const day = dayIn(values.day ?? '');
  if (!day) return lacks({field: 'day', problem: 'day'});
  const at = momentIn(day, values.time ?? '', values.zone ?? '');
  if (!at) return lacks({field: 'time', problem: 'time'});
  if (new Date(at) <= buildMoment()) return lacks({field: 'day', problem: 'past'});
  return inFacts(source, setField(setField(source.facts, 'state', 'published'), 'publishAt', at));
}

/** Adds a correction, which readers see on the page and in the log. */
export function correct(source: Source, values: Values): Edit {
  const isNews = source.folder.kind === 'news';
  const missing = needed(values, 'noteEn', 'noteFa', 'day', ...(isNews ? [] : ['what']));
  if (missing.length) return lacks(...missing);
  const on = dayIn(values.day ?? '');
  if (!on) return lacks({field: 'day', problem: 'day'});
  if (on > buildDay()) return lacks({field: 'day', problem: 'future'});
  const note = both(values, 'note');
  const severity = values.severity === 'major' ? 'major' : 'minor';
  return inFacts(
    source,
    isNews
      ? addEntry(source.facts, 'corrections', {on, severity, note})
      : addEntry(source.facts, 'changes', {
          on,
          kind: 'correction',
          field: (values.what ?? '').trim(),
          note
        })
  );
}

/**
 * Takes an item off the site, with a reason for readers. `isLinked`: other pages link to it, which stops no build until
 * they have been edited.
 */
export function withdraw(source: Source, values: Values, isLinked: boolean): Edit {
  const missing = needed(values, 'reasonEn', 'reasonFa');
  if (missing.length) return lacks(...missing);
  const withdrawn = {on: buildDay(), reason: both(values, 'reason')};
  const text = setField(setField(source.facts, 'state', 'withdrawn'), 'withdrawn', withdrawn);
  return inFacts(source, isLinked ? setField(text, 'takenOff', buildDay()) : text);
}

/** Takes a person off the site at once. What names them is held back from then on. */
export const withholdPerson = (source: Source): Edit =>
  inFacts(source, takenOff(source.facts, source.folder));

/** Records that the translations say what their originals say. `read`: a second person has read them. */
export function recordTranslations({folder, texts}: Source, values: Values): Edit {
  const {kind, slug} = folder;
  const changes = translationsToRecord(folder).flatMap(({locale, hash}): FileText[] => {
    const text = splitFrontMatter(texts.get(`${locale}.md`) ?? '');
    if (!text) return [];
    const head = parseDocument(text.head);
    head.setIn(['translation', 'ofHash'], hash);
    if (values.read === '1') head.setIn(['translation', 'status'], 'translated');
    const written = `---\n${head.toString({lineWidth: 0}).trimEnd()}\n---\n${text.body}`;
    return [{file: `${kind}/${slug}/${locale}.md`, text: written}];
  });
  return changes.length ? {problems: [], changes} : lacks({field: '', problem: 'state'});
}
