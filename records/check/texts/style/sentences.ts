import {message, type Message} from '../../../read/finding.ts';
import type {StyleSlip} from './avoidedTerms.ts';

const end = '(?=[\\s.،؛:!؟]|$)';

const rules: readonly {pattern: RegExp; write: string; reason: Message}[] = [
  {
    // At the start of a clause, so that «در این صفحه می‌نویسیم» and «بنا بر این بیانیه …» pass.
    pattern: new RegExp(
      '(?<=^|[.؛،:]\\s|\\n|\\sو\\s|\\sکه\\s)' +
        '(?:این |همین |خود )?(?:صفحه|متن|بیانیه|نامه|یادنامه|اطلاعیه|سند|یادداشت|منابع|گزارش‌های در دسترس)' +
        '(?:\\s[^\\s.،؛:]+){0,5}?\\s' +
        `ن?می‌(?:گوید|گویند|گفت|نویسد|نویسند|نوشت|خواند|داند|دانند|شمرد|شمارد|افزاید)${end}`,
      'gu'
    ),
    write: 'در … آمده است، یا «به گفته …»',
    reason: message('style.speaks')
  },
  {
    pattern: /نه می‌\S+ که [^.]{0,80}? نه می‌\S+ که/g,
    write: 'معلوم نیست …',
    reason: message('style.oneVerb')
  },
  {
    pattern: /[۰-۹]+ سال و (?:[۰-۹]+ ماه|نیم)/g,
    write: 'با حروف: ده سال و هشت ماه',
    reason: message('style.inWords')
  }
];

/** Sentences that read as translated, as far as a program can tell. */
export const translatedSentencesIn = (text: string): StyleSlip[] =>
  rules.flatMap(({pattern, write, reason}) =>
    [...text.matchAll(pattern)].map(match => ({
      index: match.index,
      found: match[0],
      write,
      reason
    }))
  );
