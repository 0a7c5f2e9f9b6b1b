/** The words of the texts, common ones first. Only their lengths and shapes matter. */
type Words = readonly [string, ...string[]];
const words = (text: string): Words => {
  const [first = '', ...rest] = text.trim().split(/\s*[,،]\s*/);
  return [first, ...rest];
};

export const english = {
  nouns: words(`
    prisoner, family, court, lawyer, letter, sentence, prison, hearing, report, statement, ward,
    campaign, visit, charge, release, appeal, judge, union, protest, writer, teacher, worker,
    student, mother, father, sister, brother, daughter, doctor, hospital, cell, guard, phone call,
    newspaper, poem, book, meeting, crowd, street, square, city, village, country, embassy,
    parliament, minister, official, authority, law, right, freedom, request, answer, question,
    decision, document, signature, petition, banner, photograph, candle, song, silence, winter,
    summer, morning, night, week, month, anniversary, strike, hunger strike, illness, treatment,
    operation, medicine, wound, health, weight, strength, hope, fear, threat, pressure,
    interrogation, confession, denial, evidence, witness, testimony, record, file, investigation,
    commission, committee, council, assembly, tribunal, verdict, fine, bail, furlough, transfer,
    journey, border, passport, nationality, dual national, citizen, refugee, community, neighbour,
    colleague, friend, supporter, reader, translator, journalist, editor, publisher, organisation,
    association, network, movement, demand, promise, agreement, negotiation, deal, sanction,
    resolution, expert, rapporteur, observer, delegate, volunteer, donation, workshop, factory,
    school, university, classroom, library, garden, kitchen, window, door, corridor, courtyard,
    bench, table, chair, blanket, envelope, stamp
  `),
  adjectives: words(`
    political, new, long, public, legal, open, short, unfair, peaceful, independent, international,
    former, young, old, serious, ill, tired, quiet, loud, late, early, second, third, final, first,
    last, whole, small, large, cold, dark, narrow, crowded, empty, written, spoken, translated,
    printed, signed, sealed, secret, known, unknown, sudden, slow, careful, worried, grateful,
    angry, patient, steady, fragile, heavy, light, distant, near, foreign, local, national, regional
  `),
  verbs: words(`
    said in, reported on, asked for, called for, waited for, wrote about, spoke of, returned to,
    arrived at, stood before, was taken to, was moved to, was sent to, was refused by, was heard in,
    was read in, was printed by, was signed by, was told of, was seen at, remembered, described,
    confirmed, denied, rejected, accepted, repeated, demanded, received, delivered, published,
    translated, supported, joined, left, followed, opened, closed, ended, began, postponed, upheld,
    reduced, announced, welcomed, condemned, criticised, questioned, documented, collected, carried,
    held, lost, found, kept, gave, brought, sent, read, heard, answered
  `),
  prepositions: words(
    'in, of, for, with, after, before, about, from, against, during, near, beyond, between the walls of, on behalf of, without, outside'
  ),
  openings: words(`
    According to the family, In a statement, On the same day, A week later, Since then,
    Before the hearing, As in earlier years, In its report, At the time of writing,
    For the first time, Without giving a reason, By telephone, Through a lawyer, In the evening,
    During the visit
  `),
  joints: words('and, while, because, although, so that, until, after, where, as')
} as const;

export const farsi = {
  nouns: words(`
    بازداشتی، خانواده، دادگاه، وکیل، نامه، حکم، زندان، جلسه، گزارش، بیانیه، بند، کارزار، ملاقات،
    اتهام، آزادی، فراخوان، قاضی، سندیکا، اعتراض، نویسنده، معلم، کارمند، دانشجو، مادر، پدر، خواهر،
    برادر، دختر، پزشک، بیمارستان، سلول، نگهبان، تماس تلفنی، روزنامه، شعر، کتاب، نشست، جمعیت، خیابان،
    میدان، شهر، روستا، کشور، سفارت، مجلس، وزیر، مقام، مسئول، قانون، حق، درخواست، پاسخ، پرسش، تصمیم،
    سند، امضا، طومار، پلاکارد، عکس، شمع، سرود، سکوت، زمستان، تابستان، صبح، شب، هفته، سالگرد، اعتصاب،
    اعتصاب غذا، بیماری، درمان، عمل جراحی، دارو، زخم، سلامت، توان، امید، ترس، تهدید، فشار، بازجویی،
    اعتراف، انکار، مدرک، شاهد، شهادت، پرونده، تحقیق، کمیسیون، کمیته، شورا، مجمع، رأی، جریمه، وثیقه،
    مرخصی، انتقال، سفر، مرز، گذرنامه، تابعیت، شهروند، پناهنده، جامعه، همسایه، همکار، دوست، حامی،
    خواننده، مترجم، روزنامه‌نگار، ویراستار، ناشر، سازمان، انجمن، شبکه، جنبش، خواسته، قول، توافق،
    گفت‌وگو، تحریم، قطعنامه، کارشناس، ناظر، نماینده، داوطلب، کارگاه، کارخانه، مدرسه، دانشگاه، کلاس،
    کتابخانه، باغ، آشپزخانه، پنجره، راهرو، حیاط، نیمکت، میز، صندلی، پتو، پاکت، تمبر
  `),
  adjectives: words(`
    سیاسی، تازه، طولانی، عمومی، حقوقی، علنی، کوتاه، ناعادلانه، مسالمت‌آمیز، مستقل، بین‌المللی،
    شجاع، جوان، سالخورده، جدی، بیمار، خسته، آرام، بلند، دیرهنگام، نخستین، دوم، سوم، پایانی، کوچک،
    بزرگ، سرد، تاریک، تنگ، شلوغ، خالی، نوشته‌شده، ترجمه‌شده، چاپی، امضاشده، محرمانه، شناخته‌شده،
    ناشناس، ناگهانی، کند، دقیق، نگران، سپاسگزار، خشمگین، صبور، پیوسته، شکننده، سنگین، سبک، دور،
    نزدیک، خارجی، محلی، ملی
  `),
  verbs: words(`
    اعلام شد، گزارش شد، خوانده شد، منتشر شد، ترجمه شد، برگزار شد، تأیید شد، رد شد، به تعویق افتاد،
    ادامه یافت، پایان یافت، آغاز شد، بازگشت، رسید، ماند، شنیده شد، دیده شد، فرستاده شد، پذیرفته شد،
    کاهش یافت، تکرار شد، ثبت شد، محکوم شد، حمایت شد، پرسیده شد، بسته ماند، باز شد، منتقل شد،
    گفته می‌شود، ادامه می‌یابد، دنبال می‌شود، نوشته می‌شود، خواسته می‌شود، انجام نشد، پاسخ نگرفت،
    به دست آمد
  `),
  prepositions: words(
    'در، از، برای، با، پس از، پیش از، درباره، علیه، هنگام، نزدیک، میان، به نمایندگی از، بدون، بیرون از'
  ),
  openings: words(`
    به گفته خانواده، در بیانیه‌ای، در همان روز، یک هفته بعد، از آن زمان، پیش از جلسه،
    مانند سال‌های گذشته، در این گزارش، تا زمان نوشتن این متن، برای نخستین بار،
    بی‌آنکه دلیلی آورده شود، از راه تلفن، از سوی وکیل، هنگام غروب، در زمان ملاقات
  `),
  joints: words('و، در حالی که، زیرا، هرچند، تا آنکه، پس از آنکه، چنان‌که')
} as const;
