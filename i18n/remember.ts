import type {Locale} from './locales.ts';

/** A function of words whose answers are kept: making an `Intl` formatter, or asking it for the same day, costs more than all else on a page. */
export function remember<Args extends readonly (string | boolean)[], Answer>(
  make: (...args: Args) => Answer
): (...args: Args) => Answer {
  const made = new Map<string, Answer>();
  return (...args) => {
    const key = args.length === 1 ? String(args[0]) : args.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const answer = make(...args);
    made.set(key, answer);
    return answer;
  };
}

/** An answer is made once for each language, however many pages ask for it: with ten thousand items, one answer for each page would cost their square. */
export const perLocale = <Answer>(make: (locale: Locale) => Answer): ((locale: Locale) => Answer) =>
  remember(make);
