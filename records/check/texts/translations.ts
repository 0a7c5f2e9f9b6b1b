import fs from 'node:fs';
import {locales, otherLocale, type Locale} from '../../../i18n/locales.ts';
import type {Release} from '../../derive/release.ts';
import type {ReadText} from '../../read/contentRecord.ts';
import {wordsFile} from '../../read/files.ts';
import {message, quote, type Finding, type Value} from '../../read/finding.ts';
import {fingerprintOf} from '../../read/fingerprint.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {placeholder} from '../../schema/startingFacts.ts';

const notRecorded = message('translations.notRecorded');
/** Whether a finding is about a translation whose original has not been recorded. */
export const isNotRecorded = ({found}: Pick<Finding, 'found'>): boolean =>
  typeof found === 'object' && 'key' in found && found.key === notRecorded.key;

type Translation = {status?: string; of?: string; ofHash?: string};
const translationOf = ({located}: ReadText) =>
  (located.data as {translation?: Translation}).translation ?? {};
const hashOf = ({located, text}: ReadText) => fingerprintOf(located.data, text.body);

/** One text must be the original; the other must say that it was translated from it, and from which version. */
export function checkTranslations(folder: ReadFolder): Finding[] {
  const texts = locales.flatMap(locale => folder.words[locale] ?? []);
  const originals = texts.filter(text => translationOf(text).status === 'original');
  const [first] = texts;
  if (!first || !folder.facts) return [];
  // Of a broken text, the fingerprint says nothing, and its status may be what is broken.
  if (texts.some(({located}) => located.partial)) return [];
  if (texts.length === 2 && originals.length !== 1)
    return [
      finding(
        first,
        'error',
        'translation.status',
        message('translations.originals', {count: originals.length}),
        message('translations.oneOriginal')
      )
    ];
  return locales.flatMap(locale => checkTranslation(folder, locale) ?? []);
}

function checkTranslation(folder: ReadFolder, locale: Locale): Finding | undefined {
  const text = folder.words[locale];
  if (!text) return undefined;
  const other = otherLocale(locale);
  const {status, of, ofHash} = translationOf(text);
  if (of === locale)
    return finding(text, 'error', 'translation.of', quote(of), message('translations.of', {other}));
  const source = folder.words[other];
  if (!source)
    return fs.existsSync(wordsFile(folder, other))
      ? undefined
      : checkSingleText(folder, locale, text);
  if (!status || status === 'original' || ofHash === hashOf(source)) return undefined;
  const command = `npm run translated -- ${folder.kind}/${folder.slug}`;
  if (ofHash)
    return finding(
      text,
      'warning',
      'translation.ofHash',
      quote(ofHash),
      message('translations.outdated', {hash: hashOf(source), command})
    );
  const isUnwritten = [text.text.head, text.text.body].some(part =>
    part.includes(placeholder[locale])
  );
  return isUnwritten
    ? undefined
    : finding(
        text,
        'warning',
        'translation.ofHash',
        notRecorded,
        message('translations.record', {command})
      );
}

/** The text of an item that has no other: it cannot be a translation, and lacks one once it is published. */
function checkSingleText({facts}: ReadFolder, locale: Locale, text: ReadText): Finding | undefined {
  const other = otherLocale(locale);
  const {of} = translationOf(text);
  if (of)
    return finding(
      text,
      'error',
      'translation.of',
      message('translations.noOriginal', {of: quote(of), file: `${other}.md`}),
      message('translations.besides', {file: `${other}.md`})
    );
  return (facts?.data as Partial<Release>).state !== 'published'
    ? undefined
    : finding(
        text,
        'warning',
        'words',
        message('translations.missing', {file: `${other}.md`}),
        message('translations.bothLanguages', {other: message(`language.${other}`)})
      );
}

const finding = (
  {file, located}: ReadText,
  level: Finding['level'],
  field: string,
  found: Value,
  expected: Value
): Finding => ({level, file, line: located.lineOf(field.split('.')), field, found, expected});
