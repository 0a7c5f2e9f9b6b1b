import {message, type Message} from '../../../read/finding.ts';
import type {StyleSlip} from './avoidedTerms.ts';

/**
 * A Farsi word that is wrong in some contexts: always, or only as a translation of `english`. The list is explained in
 * `docs/farsi-style.md`.
 */
type FalseFriend = {farsi: RegExp; english?: RegExp; write: string; reason: Message};

const falseFriends: readonly FalseFriend[] = [
  {
    english: /\b(?:each|every|a|the|of) claims?\b/i,
    farsi: /ادعا(?:ها)?/,
    write: 'مطلب',
    reason: message('style.claim')
  },
  {
    farsi: /به شمارش (?!روز)/,
    write: 'به گفته، یا «ثبت کرده است»',
    reason: message('style.count')
  },
  {
    farsi: /پرونده (?:او|آنان|آن‌ها)?\s?(?:را )?(?:بسته شد|بسته است|بسته می‌داند|مختومه)/,
    write: 'این سایت دیگر پیگیر پرونده او نیست',
    reason: message('style.closedCase')
  },
  {
    english: /\bmandates?\b/i,
    farsi: /مأموریت/,
    write: 'گزارشگر ویژه',
    reason: message('style.mandate')
  },
  {
    english: /\bpetitions?\b/i,
    farsi: /دادخواست/,
    write: 'طومار',
    reason: message('style.petition')
  },
  {
    english: /\balone\b/i,
    farsi: /تنها گذراند|به تنهایی گذراند/,
    write: 'در انفرادی بود',
    reason: message('style.alone')
  },
  {
    farsi: /(?:سرنگونی|سرنگون شدن) (?:پرواز|هواپیما|یک هواپیما)/,
    write: 'سرنگون کردن هواپیما',
    reason: message('style.downing')
  },
  {
    farsi: /تأیید ادامه (?:حبس|بازداشت)/,
    write: 'خبر زندانی بودن او',
    reason: message('style.confirmation')
  },
  {
    farsi: /(?:به|در|از) زندانی (?:در|دیگر)|زندانی در (?:تهران|کرج|مشهد|اهواز|شیراز|اصفهان|تبریز)/,
    write: 'یکی از زندان‌های …، یا «زندان دیگری»',
    reason: message('style.prisoner')
  },
  {
    farsi: /(?<!سمیه )(?<![\p{L}\u200c])کارگر (?:آزاد|بازداشت|محکوم|دیگر|را)/u,
    write: 'سمیه کارگر',
    reason: message('style.worker')
  },
  {farsi: /منشأ (?:متن|خبر)/, write: 'مأخذ متن', reason: message('style.origin')},
  {
    farsi: /ضبط کرد\p{L}* .{0,30}دستگاه|دستگاه‌هایش را/u,
    write: 'وسایل الکترونیکی‌اش',
    reason: message('style.machine')
  },
  {
    english: /\brecently\b|\bthat month\b/i,
    farsi: /به‌تازگی/,
    write: 'ماه یا روز آن',
    reason: message('style.recently')
  }
];

/** False friends in a Farsi text, given the English text that says the same. */
export const falseFriendsIn = (farsi: string, english: string): StyleSlip[] =>
  falseFriends.flatMap(({farsi: pattern, english: context, write, reason}) => {
    if (context && !context.test(english)) return [];
    const match = pattern.exec(farsi);
    return match ? [{index: match.index, found: match[0].trim(), write, reason}] : [];
  });
