import './input/environment.ts';
import {checkContent, formatFinding} from '../records/check/index.ts';
import {
  errorsBeforeRecording,
  recordTranslation,
  translationsToRecord
} from '../records/desk/translations.ts';
import type {ReadFolder} from '../records/read/folder.ts';
import {readOptions, stop} from './input/options.ts';

/**
 * `npm run translated -- news/<slug>`: records that an item's translation matches its original as it is now; `--all`
 * does so for every item. If a named item has errors, nothing is written. Without arguments it lists what to record.
 */
const {
  values: {all},
  positionals: names
} = readOptions('translated [-- news/<slug> ..., or -- --all]', {
  options: {all: {type: 'boolean', default: false}},
  allowPositionals: true
});
if (all && names.length) stop('Name items, or use --all for every item, not both.');
const {findings, folders} = checkContent();
const nameOf = ({kind, slug}: ReadFolder) => `${kind}/${slug}`;
const unknown = names.filter(name => !folders.some(folder => nameOf(folder) === name));
if (unknown.length)
  stop(
    `There is no item ${unknown.join(', ')}. Name it as folder and slug, for example news/aban-tribunal-hearings.`
  );
if (all || names.length) record(folders.filter(folder => all || names.includes(nameOf(folder))));
else list();

function record(chosen: readonly ReadFolder[]) {
  const errors = errorsBeforeRecording(findings, chosen);
  const these = errors.length === 1 ? 'this error' : `these ${errors.length} errors`;
  if (errors.length)
    stop(
      `${errors.map(each => formatFinding(each)).join('\n\n')}\n\nNothing was recorded. Fix ${these} first.`
    );
  const translations = chosen.flatMap(translationsToRecord);
  for (const translation of translations)
    console.log(
      `${recordTranslation(translation)}: recorded as translated from the original ${translation.hash}`
    );
  if (!translations.length)
    console.log('There is nothing to record: every translation has the version of its original.');
}

function list() {
  const behind = folders.flatMap(translationsToRecord);
  for (const {folder, locale, recorded} of behind)
    console.log(
      `${nameOf(folder)} (${locale}): ${recorded ? 'the original has changed since' : 'not recorded yet'}`
    );
  const are = behind.length === 1 ? 'translation is' : 'translations are';
  console.log(`${behind.length} ${are} not recorded, or older than the original.`);
}
