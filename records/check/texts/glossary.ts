import type {Locale} from '../../../i18n/locales.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {readGlossary} from './glossaryFile.ts';

/** A glossary term that an English text uses, with its Farsi term and whether the Farsi text uses that. */
export type TermUse = {term: string; farsi: string; followed: boolean};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** “A / B” and “a (b)” in the glossary are two forms of one term. Forms of up to three letters are left out. */
const forms = (text: string) =>
  text
    .replace(/\([^)]*\)/g, '')
    .split(' / ')
    .map(form => form.trim())
    .filter(form => form.length > 3);
/** Removes spaces and half-spaces, which vary in Farsi spelling. */
const withoutSpaces = (text: string) => text.replace(/[\u200c\s]+/g, '');

function readEntries() {
  // Terms with a reason are checked by what they avoid (`style/avoidedTerms.ts`); many are too common to look for here.
  const looked = readGlossary().filter(({reason}) => !reason);
  return looked.flatMap(({en, fa, note}) =>
    forms(en).map(form => ({
      term: form,
      pattern: new RegExp(`\\b${escape(form)}(?:s|es|ed)?\\b`, 'i'),
      farsi: fa,
      accepted: [fa, ...(note?.match(/[\u0600-\u06FF\u200c ]{3,}/g) ?? [])]
        .map(withoutSpaces)
        .filter(word => word.length > 2)
    }))
  );
}

let entries: ReturnType<typeof readEntries> | undefined;

/**
 * The glossary terms in an item's English words, and whether its Farsi words or facts use the chosen Farsi term.
 * A list for a reader, not findings: a good sentence may do without the term.
 */
export function termUsesIn(folder: ReadFolder): TermUse[] {
  const facts = JSON.stringify(folder.facts?.data ?? '');
  return termUses(wordsOf(folder, 'en'), wordsOf(folder, 'fa') + facts);
}

/** The glossary terms in an English text, and whether the Farsi text uses the chosen Farsi term. */
export function termUses(english: string, farsi: string): TermUse[] {
  const words = withoutSpaces(farsi);
  entries ??= readEntries();
  return entries
    .filter(({pattern}) => pattern.test(english))
    .map(({term, farsi: expected, accepted}) => ({
      term,
      farsi: expected,
      followed: accepted.some(word => words.includes(word))
    }));
}

const wordsOf = ({words}: ReadFolder, locale: Locale) =>
  JSON.stringify(words[locale]?.located.data ?? '') + (words[locale]?.text.body ?? '');
