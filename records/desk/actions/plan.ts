import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../../i18n/locales.ts';
import type {Finding} from '../../check/index.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {errorsBeforeRecording} from '../translations.ts';
import {buildMoment} from '../../moment.ts';
import {contentDir, factsFile, wordsFile, type Folder} from '../../read/files.ts';
import {isText, readText} from '../../read/source/readText.ts';
import {currentContext, folderOf} from '../folders.ts';
import {effectsOf} from './effects.ts';
import {
  correct,
  recordTranslations,
  release,
  schedule,
  withdraw,
  withholdPerson,
  type Edit,
  type Source
} from './edits.ts';
import {newItem} from './newItem.ts';
import {rename} from './rename.ts';
import {sealOf, tryChanges} from './trial.ts';
import type {DeskAction, Effects, Plan, Values} from './types.ts';
import type {DocumentKind} from '../../schema/documents.ts';

const noEffects: Effects = {page: 'none', pages: [], lists: [], feeds: [], cards: 'same'};

/**
 * What a form would do to an item, or for `new` and `link` without one. undefined: there is no such item, or its files
 * cannot be read. Reads and checks, and writes nothing.
 */
export function planOf(
  action: DeskAction,
  item: {kind: DocumentKind; slug: string} | null,
  values: Values
): Plan | undefined {
  if (action === 'new') {
    const made = newItem(values);
    return finish(action, made, made, undefined, values);
  }
  const folder = item ? folderOf(item.kind, item.slug) : undefined;
  const source = folder && sourceOf(folder);
  if (!folder || !source) return undefined;
  if (action === 'rename') {
    const renamed = rename(source, values);
    return finish(action, renamed, {kind: folder.kind, slug: renamed.slug}, source, values);
  }
  const plan = finish(action, editOf(action, source, values), folder, source, values);
  return action === 'withdraw' && plan.errors.length
    ? finish(action, withdraw(source, values, true), folder, source, values)
    : plan;
}

function editOf(action: DeskAction, source: Source, values: Values): Edit {
  switch (action) {
    case 'release':
      return release(source, values);
    case 'schedule':
      return schedule(source, values);
    case 'correct':
      return correct(source, values);
    case 'withdraw':
      return withdraw(source, values, false);
    case 'withhold':
      return source.folder.kind === 'prisoners'
        ? withholdPerson(source)
        : {problems: [{field: '', problem: 'state'}], changes: []};
    case 'translated':
      return recordTranslations(source, values);
    default:
      return {problems: [], changes: []};
  }
}

/** The files of an item, or undefined if its facts cannot be read. */
function sourceOf(folder: Folder): Source | undefined {
  const read = currentContext().at(`${folder.kind}/${folder.slug}`);
  const facts = readText(factsFile(folder));
  if (!read || !isText(facts)) return undefined;
  const texts = new Map<string, string>();
  for (const locale of locales) {
    const text = readText(wordsFile(folder, locale));
    if (isText(text)) texts.set(`${locale}.md`, text.text);
  }
  return {folder: read, facts: facts.text, texts};
}

function finish(
  action: DeskAction,
  {problems, changes}: Edit,
  {kind, slug}: {kind: DocumentKind; slug: string},
  source: Source | undefined,
  values: Values
): Plan {
  const plan = {action, kind, slug, problems, changes};
  if (problems.length || !changes.length)
    return {...plan, errors: [], warnings: [], effects: noEffects, seal: ''};
  const at = action === 'schedule' ? scheduledFor(changes[0]?.text ?? '') : buildMoment();
  const {item, errors, newErrors, newWarnings} = tryChanges(`${kind}/${slug}`, changes, at);
  return {
    ...plan,
    errors: forbidding(action, errors, newErrors, item),
    warnings: newWarnings,
    effects: effectsOf(action, source?.folder, item),
    seal: sealOf(changes, [JSON.stringify(values), ...changes.map(({file}) => textNow(file))])
  };
}

/**
 * The errors that forbid an action. What publishes needs an item without errors; anything else, such as a withdrawal in
 * a hurry, only must not cause new ones.
 */
function forbidding(
  action: DeskAction,
  errors: readonly Finding[],
  newErrors: readonly Finding[],
  item: ReadFolder | undefined
): readonly Finding[] {
  if (action === 'translated' && item) return errorsBeforeRecording(errors, [item]);
  return action === 'release' || action === 'schedule' ? errors : newErrors;
}

/** The check is made for the moment of release, when links to what is released earlier are right. */
function scheduledFor(facts: string): Date {
  const at = new Date(/^publishAt:[ \t]*["']?([^\s"']+)/m.exec(facts)?.[1] ?? '');
  return Number.isNaN(at.getTime()) ? buildMoment() : at;
}

function textNow(file: string): string | null {
  const full = path.join(contentDir(), file);
  return fs.existsSync(full) ? fs.readFileSync(full, 'utf8') : null;
}
