import fs from 'node:fs';
import {parseDocument} from 'yaml';
import {locales, type Locale} from '../../i18n/locales.ts';
import type {Finding} from '../read/finding.ts';
import {wordsFile} from '../read/files.ts';
import {fingerprintOf} from '../read/fingerprint.ts';
import {isWithin, type ReadFolder} from '../read/folder.ts';

/** A translation that does not carry the fingerprint of its original. */
export type TranslationToRecord = {
  folder: ReadFolder;
  locale: Locale;
  /** Fingerprint that the translation has. undefined: it was never recorded. */
  recorded: string | undefined;
  /** Fingerprint of the original as it is now. */
  hash: string;
};

/** The translations of an item that were never recorded, or whose original has changed since. */
export const translationsToRecord = (folder: ReadFolder): TranslationToRecord[] =>
  locales.flatMap(locale => {
    const own = folder.words[locale];
    const {of, ofHash: recorded} =
      (own?.located.data as {translation?: {of?: Locale; ofHash?: string}} | undefined)
        ?.translation ?? {};
    const original = of && folder.words[of];
    const hash = original && fingerprintOf(original.located.data, original.text.body);
    return own && !original?.located.partial && hash && hash !== recorded
      ? [{folder, locale, recorded, hash}]
      : [];
  });

/** Errors that keep an item's translations from being recorded. A wrong fingerprint does not: recording corrects it. */
export const errorsBeforeRecording = (
  findings: readonly Finding[],
  folders: readonly ReadFolder[]
): Finding[] =>
  findings.filter(
    finding =>
      finding.level === 'error' &&
      finding.field !== 'translation.ofHash' &&
      folders.some(folder => isWithin(finding, folder))
  );

/** Writes the fingerprint of the original into a translation. Returns the file. */
export function recordTranslation({folder, locale, hash}: TranslationToRecord): string {
  const file = wordsFile(folder, locale);
  const text = folder.words[locale]?.text;
  if (!text) throw new Error(`${file} has not been read.`);
  const head = parseDocument(text.head);
  head.setIn(['translation', 'ofHash'], hash);
  fs.writeFileSync(file, `---\n${head.toString({lineWidth: 0}).trimEnd()}\n---\n${text.body}`);
  return file;
}
