import './input/environment.ts';
import {message} from '../i18n/catalogue/message.ts';
import {checkContent, formatFinding} from '../records/check/index.ts';
import {
  errorsBeforeRecording,
  recordTranslation,
  translationsToRecord
} from '../records/desk/translations.ts';
import type {ReadFolder} from '../records/read/folder.ts';
import {language, languageOption, print, stopWith} from './input/language.ts';
import {readOptions} from './input/options.ts';

/**
 * `npm run translated -- news/<slug>`: records that an item's translation matches its original as it is now; `--all`
 * does so for every item. If a named item has errors, nothing is written. Without arguments it lists what to record.
 * `--lang fa` says it in Farsi.
 */
const {
  values: {all},
  positionals: names
} = readOptions('translated [-- news/<slug> ..., or -- --all] [--lang fa]', {
  options: {all: {type: 'boolean', default: false}, ...languageOption},
  allowPositionals: true
});
if (all && names.length) stopWith(message('recording.all'));
const {findings, folders} = checkContent();
const nameOf = ({kind, slug}: ReadFolder) => `${kind}/${slug}`;
const unknown = names.filter(name => !folders.some(folder => nameOf(folder) === name));
if (unknown.length)
  stopWith(message('recording.noItem', {names: unknown, example: 'news/aban-tribunal-hearings'}));
if (all || names.length) record(folders.filter(folder => all || names.includes(nameOf(folder))));
else list();

function record(chosen: readonly ReadFolder[]) {
  const errors = errorsBeforeRecording(findings, chosen);
  if (errors.length) {
    console.error(`${errors.map(each => formatFinding(each, language)).join('\n\n')}\n`);
    stopWith(
      errors.length === 1
        ? message('recording.fixOne')
        : message('recording.fixErrors', {count: errors.length})
    );
  }
  const translations = chosen.flatMap(translationsToRecord);
  for (const translation of translations)
    print(
      message('recording.done', {file: recordTranslation(translation), hash: translation.hash})
    );
  if (!translations.length) print(message('recording.nothing'));
}

function list() {
  const behind = folders.flatMap(translationsToRecord);
  for (const {folder, locale, recorded} of behind)
    print(
      message(recorded ? 'recording.changed' : 'recording.new', {item: nameOf(folder), locale})
    );
  print(
    behind.length === 1
      ? message('recording.oneBehind')
      : message('recording.behind', {count: behind.length})
  );
}
