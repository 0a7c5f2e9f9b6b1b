import type {Localized} from '../../records/index.ts';
import type {Random} from './random.ts';

/** Syllables in both scripts. Three of them make a name that no person or town has. */
const syllables: readonly [readonly [string, string], ...(readonly [string, string])[]] = [
  ['zar', 'زار'],
  ['vel', 'ول'],
  ['tom', 'توم'],
  ['ruk', 'روک'],
  ['kel', 'کل'],
  ['shun', 'شون'],
  ['bod', 'بود'],
  ['lim', 'لیم'],
  ['dra', 'درا'],
  ['pon', 'پون'],
  ['gal', 'گال'],
  ['miv', 'میو'],
  ['sot', 'سوت'],
  ['fen', 'فن'],
  ['nur', 'نور'],
  ['yal', 'یال'],
  ['har', 'هار'],
  ['jek', 'جک'],
  ['cho', 'چو'],
  ['bel', 'بل'],
  ['tas', 'تاس'],
  ['gom', 'گوم'],
  ['rin', 'رین'],
  ['vash', 'واش'],
  ['lok', 'لوک'],
  ['pir', 'پیر'],
  ['dun', 'دون'],
  ['kam', 'کام'],
  ['zhe', 'ژه'],
  ['sul', 'سول'],
  ['mot', 'موت'],
  ['fir', 'فیر'],
  ['nal', 'نال'],
  ['bru', 'برو'],
  ['tik', 'تیک'],
  ['ger', 'گر'],
  ['hos', 'هوس'],
  ['vun', 'وون'],
  ['lap', 'لاپ'],
  ['dem', 'دم'],
  ['ryk', 'ریک'],
  ['jul', 'جول'],
  ['pash', 'پاش'],
  ['kov', 'کوو'],
  ['sem', 'سم'],
  ['tul', 'تول'],
  ['mir', 'میر'],
  ['gan', 'گان']
];

export const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/** An invented word in both scripts, for surnames, places and the rare words of a text. */
export function inventedName(random: Random, length = 3): Localized {
  const parts = Array.from({length}, () => random.pick(syllables));
  return {en: capital(parts.map(([en]) => en).join('')), fa: parts.map(([, fa]) => fa).join('')};
}

/** An invented first name and surname. */
export function inventedPerson(random: Random): Localized {
  const [first, last] = [inventedName(random, 2), inventedName(random, 3)];
  return {en: `${first.en} ${last.en}`, fa: `${first.fa} ${last.fa}`};
}

/** `text` as a slug: lower case, with hyphens for everything but Latin letters and digits. */
export const slugOf = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
