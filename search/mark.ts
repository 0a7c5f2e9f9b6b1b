import {formsOf, joinTokens, tokensOf, type Token} from './fold.ts';

/** A run of the original text; `hit` if it matches the query. */
export type MarkedRun = {text: string; hit: boolean};

/**
 * Splits the original text at the words that match `found`, which contains terms of the index. A term joined of several
 * words matches the shortest run of words that spells it.
 */
export function markText(text: string, found: ReadonlySet<string>): MarkedRun[] {
  const tokens = tokensOf(text);
  const isFound = (token: Pick<Token, 'term' | 'seated'>) =>
    formsOf(token).some(form => found.has(form));
  const hit = tokens.map(isFound);
  for (const count of [2, 3, 4]) {
    for (let first = 0; first + count <= tokens.length; first++) {
      const run = tokens.slice(first, first + count);
      const isNew = !hit.slice(first, first + count).includes(true);
      if (isNew && isFound(joinTokens(run))) hit.fill(true, first, first + count);
    }
  }
  const runs: MarkedRun[] = [];
  let at = 0;
  tokens.forEach(({start, end}, index) => {
    if (!hit[index]) return;
    const last = runs.at(-1);
    if (last?.hit && hit[index - 1] && start > at && tokens[index - 1]?.end === at) {
      last.text += text.slice(at, end);
    } else {
      if (start > at) runs.push({text: text.slice(at, start), hit: false});
      runs.push({text: text.slice(start, end), hit: true});
    }
    at = end;
  });
  if (at < text.length) runs.push({text: text.slice(at), hit: false});
  return runs;
}
