import type {Finding, Value} from '../read/finding.ts';

/** Three English words in a row, other than in the form of a date or a command. */
const englishWords = /\b(?!on or (?:before|after)|npm run)[a-z]{2,} [a-z]{2,} [a-z]{2,}\b/i;

/** The values of a message that are shown as they are. What a library says is left out of the Farsi text. */
const dataIn = (value: Value): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'number' || 'quoted' in value
      ? []
      : 'key' in value
        ? Object.entries(value.values ?? {}).flatMap(([name, each]) =>
            name === 'english' ? [] : dataIn(each)
          )
        : value.flatMap(dataIn);

/** The values of a finding that hold English words, which Farsi readers would get as they are. */
export const wordsIn = ({found, expected}: Finding): string[] =>
  [...dataIn(found), ...dataIn(expected)].filter(text => englishWords.test(text));
