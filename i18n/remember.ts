import type {Locale} from './locales.ts';

/**
 * Caches a function's results by its arguments, for the life of the process. For pure functions only. Creating an
 * `Intl` formatter, or formatting the same day again, costs more than everything else on a page. With `most` results
 * it starts again from none, for functions of long texts.
 */
export function remember<Args extends readonly (string | number | boolean)[], Answer>(
  make: (...args: Args) => Answer,
  most = Infinity
): (...args: Args) => Answer {
  const made = new Map<string, Answer>();
  return (...args) => {
    const key = args.length === 1 ? String(args[0]) : args.join('\n');
    const known = made.get(key);
    if (known !== undefined) return known;
    const answer = make(...args);
    if (made.size >= most) made.clear();
    made.set(key, answer);
    return answer;
  };
}

/**
 * Caches a result per language. A query over all items that every page asks would otherwise make the build quadratic in
 * the number of items.
 */
export const perLocale = <Answer>(make: (locale: Locale) => Answer): ((locale: Locale) => Answer) =>
  remember(make);
