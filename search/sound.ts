/**
 * Rules that make the usual ways of writing a Persian name in Latin letters the same. `(?=…)` keeps the v of Davoud and
 * the w of Dawud, which a vowel follows, apart from the diphthong of Nowruz, Novruz and Newroz.
 */
const rules: readonly (readonly [RegExp, string])[] = [
  [/ee+/g, 'i'],
  [/(.)\1+/g, '$1'],
  [/kh/g, 'x'],
  [/gh/g, 'q'],
  [/zh/g, 'j'],
  [/dj/g, 'j'],
  [/tch/g, 'ch'],
  [/ph/g, 'f'],
  [/(?:[aoe][wv]|w)(?=[^aeiouy]|$)/g, 'o'],
  [/w/g, 'v'],
  [/[ou]+/g, 'o'],
  [/(?:[ae]?e?[iy])+/g, 'i'],
  [/([^aio])ia/g, '$1a'],
  [/([aeio])h$/, '$1'],
  [/(.)\1+/g, '$1']
];

/** Whether a normalised word can be found by its sound: Latin letters only, at least four. */
export const isSpoken = (term: string) => /^[a-z]{4,}$/.test(term);

/**
 * How a normalised word in Latin letters sounds, roughly: the same for Norouzi, Nouroozi and Nowruzi, for Raouf and
 * Raoof, for Keyvan and Kayvan.
 */
export const soundOf = (term: string): string =>
  rules.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), term);
