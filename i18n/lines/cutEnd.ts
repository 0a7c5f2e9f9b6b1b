/** Words that lead on to the next one, so that a text must not be cut after them. */
const leading = [
  'و|یا|که|از|به|با|در|بر|تا|برای|درباره|علیه|میان|پس از|پیش از',
  'a|an|the|and|or|of|for|to|in|on|at|by|with|from|as|that|who|which'
].join('|');
const looseEnd = new RegExp(`(?:[\\s,;:،؛«“‘([–—-]|(?<=\\s)(?:${leading})(?=\\s*$))+$`, 'u');

/** The beginning of a text that is cut, without the punctuation and the small words at its end that lead on. */
export function withoutLooseEnd(start: string): string {
  const cut = start.replace(looseEnd, '');
  return cut === start ? cut : withoutLooseEnd(cut);
}
