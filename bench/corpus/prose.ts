import type {Locale} from '../../i18n/locales.ts';
import {capital, inventedName} from './names.ts';
import type {Random} from './random.ts';
import {english, farsi} from './vocabulary.ts';

/** Percentage of phrases that are a rare name. With them the vocabulary grows with the number of texts, as in news. */
const rarePercent = 12;

/** Writes text with the shape of a language and no meaning. Lengths of paragraphs are in words. */
export type Writer = {
  phrase: () => string;
  sentence: () => string;
  paragraph: (words: number) => string;
  title: (name: string) => string;
  summary: (name: string) => string;
};

export const writers: Record<Locale, (random: Random) => Writer> = {
  en: random =>
    writer({
      phrase: () => {
        if (random.chance(rarePercent)) return inventedName(random, random.between(2, 3)).en;
        const noun = random.pickCommon(english.nouns);
        return [
          random.pick(['the', 'the', 'a further', 'another', 'this', 'no']),
          ...(random.chance(35) ? [random.pickCommon(english.adjectives)] : []),
          noun
        ].join(' ');
      },
      clause: phrase =>
        [
          phrase(),
          random.pickCommon(english.verbs),
          phrase(),
          ...(random.chance(70) ? [random.pickCommon(english.prepositions), phrase()] : [])
        ].join(' '),
      opening: () => random.pick(english.openings),
      joint: () => random.pickCommon(english.joints),
      comma: ',',
      random
    }),
  fa: random =>
    writer({
      phrase: () => {
        if (random.chance(rarePercent)) return inventedName(random, random.between(2, 3)).fa;
        const noun = random.pickCommon(farsi.nouns);
        const form = random.chance(12) ? `${noun}\u200cها` : noun;
        return [
          ...(random.chance(15) ? ['این'] : []),
          form,
          ...(random.chance(40) ? [random.pickCommon(farsi.adjectives)] : [])
        ].join(' ');
      },
      clause: phrase =>
        [
          phrase(),
          random.pickCommon(farsi.prepositions),
          phrase(),
          ...(random.chance(60) ? [random.pickCommon(farsi.prepositions), phrase()] : []),
          random.pickCommon(farsi.verbs)
        ].join(' '),
      opening: () => random.pick(farsi.openings),
      joint: () => random.pickCommon(farsi.joints),
      comma: '،',
      random
    })
};

type Grammar = {
  phrase: () => string;
  clause: (phrase: () => string) => string;
  opening: () => string;
  joint: () => string;
  comma: string;
  random: Random;
};

function writer({phrase, clause, opening, joint, comma, random}: Grammar): Writer {
  const sentence = () => {
    const head = random.chance(30) ? `${opening()}${comma} ` : '';
    const tail = random.chance(45) ? `${comma} ${joint()} ${clause(phrase)}` : '';
    return `${capital(`${head}${clause(phrase)}${tail}`)}.`;
  };
  const paragraph = (words: number) => {
    const sentences: string[] = [];
    for (let count = 0; count < words;) {
      const made = sentence();
      sentences.push(made);
      count += made.split(' ').length;
    }
    return sentences.join(' ');
  };
  const title = (name: string) =>
    capital(`${name} ${clause(phrase)}`.slice(0, 92).replace(/\s+\S*$/, ''));
  const summary = (name: string) => {
    let text = `${title(name)}.`;
    for (let next = sentence(); text.length + next.length < 260; next = sentence())
      text += ` ${next}`;
    return text;
  };
  return {phrase, sentence, paragraph, title, summary};
}
