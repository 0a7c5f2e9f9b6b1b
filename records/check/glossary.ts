import glossary from '../../content/glossary.json' with {type: 'json'};

/** A term of the glossary that an English text uses, and whether its Farsi text uses the term that the house chose. */
export type TermUse = {term: string; farsi: string; followed: boolean};

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** «A / B» and “a (b)” in the glossary are two forms of one term. */
const forms = (text: string) =>
  text
    .replace(/\([^)]*\)/g, '')
    .split(' / ')
    .map(form => form.trim())
    .filter(form => form.length > 3);
/** Half-space, space and nothing are one; the plural and ezafe endings of Farsi may follow. */
const loose = (text: string) => text.replace(/[\u200c\s]+/g, '');
const entries = glossary.flatMap(({en, fa, note}) =>
  forms(en).map(form => ({
    term: form,
    pattern: new RegExp(`\\b${escape(form)}(?:s|es|ed)?\\b`, 'i'),
    farsi: fa,
    accepted: [fa, ...(note?.match(/[\u0600-\u06FF\u200c ]{3,}/g) ?? [])]
      .map(loose)
      .filter(word => word.length > 2)
  }))
);

/** Every glossary term in the English text, held against the Farsi one. A list to read, not a verdict: a good sentence may do without the word. */
export function termUses(english: string, farsi: string): TermUse[] {
  const words = loose(farsi);
  return entries
    .filter(({pattern}) => pattern.test(english))
    .map(({term, farsi: expected, accepted}) => ({
      term,
      farsi: expected,
      followed: accepted.some(word => words.includes(word))
    }));
}
