import {message, type Message} from '../../../read/finding.ts';
import {fixAt} from '../../../read/fix.ts';
import type {StyleSlip} from './avoidedTerms.ts';

const end = '(?=[\\s.،؛:!؟]|$)';

const rules: readonly {
  pattern: RegExp;
  write: string | ((found: string) => string);
  reason: Message;
}[] = [
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
    // What a source has is said of it in the passive: «گزارشی که روز دیگری در آن آمده است».
    pattern: new RegExp(
      '(?<![\\p{L}\\u200c])(?:متن|گزارش|مقاله|اطلاعیه|بیانیه|یادنامه|سند)(?:ی|\u200cای) که' +
        '(?:\\s[^\\s.،؛:]+){0,6}?\\s' +
        `(?:را آورده است|را آورده‌اند|ذکر می‌کند|ذکر کرده است|می‌گوید|می‌نویسد|خبر می‌دهد)${end}`,
      'gu'
    ),
    write: 'در آن … آمده است',
    reason: message('style.speaks')
  },
  {
    pattern: new RegExp(
      '(?<=^|[.؛،:]\\s|\\n)(?:این |همین |یک )?(?:اطلاعیه|بیانیه|یادنامه|سند)(?:‌ای| مطبوعاتی)?' +
        '(?:\\s[^\\s.؛:]+){0,12}?\\s' +
        `(?:خبر داد|خبر داده است|یادآوری کرد|خوانده است|نوشته است|اعلام کرد|خواسته است)${end}`,
      'gu'
    ),
    write: 'در اطلاعیه … آمده است',
    reason: message('style.speaks')
  },
  {
    pattern: new RegExp(
      '(?<![\\p{L}\\u200c])' +
        '(?:به (?:عنوان|ویژه|تنهایی|صراحت|شدت|طور)|بی آنکه|چنان که|هیچ (?:یک|کدام)|نقل قول)' +
        '(?![\\p{L}\\u200c])',
      'gu'
    ),
    write: found => found.replace(' ', '\u200c'),
    reason: message('style.together')
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
      reason,
      ...(typeof write === 'string'
        ? {write}
        : {write: write(match[0]), fix: fixAt(text, match.index, match[0], write(match[0]))})
    }))
  );
