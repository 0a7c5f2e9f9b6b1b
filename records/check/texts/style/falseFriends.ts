import type {StyleSlip} from './avoidedTerms.ts';

/**
 * A Farsi word that is wrong in some contexts: always, or only as a translation of `english`. The list is explained in
 * `docs/farsi-style.md`.
 */
type FalseFriend = {farsi: RegExp; english?: RegExp; write: string; reason: string};

const falseFriends: readonly FalseFriend[] = [
  {
    english: /\b(?:each|every|a|the|of) claims?\b/i,
    farsi: /ادعا(?:ها)?/,
    write: 'مطلب',
    reason: 'ادعا is an allegation, not a claim of ours'
  },
  {
    farsi: /به شمارش (?!روز)/,
    write: 'به گفته، یا «ثبت کرده است»',
    reason: 'a calque of “by its count”'
  },
  {
    farsi: /پرونده (?:او|آنان|آن‌ها)?\s?(?:را )?(?:بسته شد|بسته است|بسته می‌داند|مختومه)/,
    write: 'این سایت دیگر پیگیر پرونده او نیست',
    reason: 'a court closes a case; say so only with a source'
  },
  {
    english: /\bmandates?\b/i,
    farsi: /مأموریت/,
    write: 'گزارشگر ویژه',
    reason: 'a mandate of the UN is not a mission'
  },
  {
    english: /\bpetitions?\b/i,
    farsi: /دادخواست/,
    write: 'طومار',
    reason: 'دادخواست is a claim before a court'
  },
  {
    english: /\balone\b/i,
    farsi: /تنها گذراند|به تنهایی گذراند/,
    write: 'در انفرادی بود',
    reason: '“alone” in custody is solitary confinement'
  },
  {
    farsi: /(?:سرنگونی|سرنگون شدن) (?:پرواز|هواپیما|یک هواپیما)/,
    write: 'سرنگون کردن هواپیما',
    reason: 'سرنگونی is for regimes'
  },
  {
    farsi: /تأیید ادامه (?:حبس|بازداشت)/,
    write: 'خبر زندانی بودن او',
    reason: 'تأیید is what a higher court does with a sentence'
  },
  {
    farsi: /(?:به|در|از) زندانی (?:در|دیگر)|زندانی در (?:تهران|کرج|مشهد|اهواز|شیراز|اصفهان|تبریز)/,
    write: 'یکی از زندان‌های …، یا «زندان دیگری»',
    reason: 'زندانی is also “prisoner”'
  },
  {
    farsi: /(?<!سمیه )(?<![\p{L}\u200c])کارگر (?:آزاد|بازداشت|محکوم|دیگر|را)/u,
    write: 'سمیه کارگر',
    reason: 'her family name alone means “worker”'
  },
  {farsi: /منشأ (?:متن|خبر)/, write: 'منبع اصلی', reason: 'منشأ is for germs and crises'},
  {
    farsi: /ضبط کرد\p{L}* .{0,30}دستگاه|دستگاه‌هایش را/u,
    write: 'وسایل الکترونیکی‌اش',
    reason: 'دستگاه is a machine'
  },
  {
    english: /\brecently\b|\bthat month\b/i,
    farsi: /به‌تازگی/,
    write: 'ماه یا روز آن',
    reason: '“recently” is wrong as soon as the text is old'
  }
];

/** False friends in a Farsi text, given the English text that says the same. */
export const falseFriendsIn = (farsi: string, english: string): StyleSlip[] =>
  falseFriends.flatMap(({farsi: pattern, english: context, write, reason}) => {
    if (context && !context.test(english)) return [];
    const match = pattern.exec(farsi);
    return match ? [{index: match.index, found: match[0].trim(), write, reason}] : [];
  });
