/**
 * A query and the path of its expected first result within the language. A query that starts with ≈ has a typing error:
 * the page shows results for the nearest spelling and says so.
 */
export type Query = readonly [query: string, first: string];

const news = (slug: string) => `news/${slug}`;
const nourizad = 'prisoners/mohammad-nourizad';
const raoof = 'prisoners/mehran-raoof';
const taghavi = 'prisoners/nahid-taghavi';
const ratcliffe = 'prisoners/nazanin-zaghari-ratcliffe';
const mohammadnejad = 'prisoners/nazanin-mohammadnejad';
const bajan = 'prisoners/keyvan-bajan';
const abtin = 'prisoners/baktash-abtin';
const khandan = 'prisoners/reza-khandan-mahabadi';
const ashoori = 'prisoners/anoosheh-ashoori';
const kargar = 'prisoners/somayeh-kargar';
const soleimani = 'prisoners/bahareh-soleimani';
const norouzi = news('aban-mothers-answer-norouzi');
const letter = news('raoof-letter-from-evin');
const hearing = news('second-hearing-six-defendants');

export const queries: Record<'en' | 'fa', Record<string, readonly Query[]>> = {
  en: {
    'spellings and aliases': [
      ['Raoof', raoof],
      ['Raouf', raoof],
      ['mehran raouf', raoof],
      ['Taqavi', taghavi],
      ['nahid taghavi', taghavi],
      ['Taghavi Nahid', taghavi],
      ['Nurizad', nourizad],
      ['Noorizad', nourizad],
      ['Ashouri', ashoori],
      ['Anousheh', ashoori],
      ['Bazhan', bajan],
      ['Kayvan Bazhan', bajan],
      ['Bektash', abtin],
      ['Mehdi Kazemi', abtin],
      ['Somayyeh', kargar]
    ],
    'other ways of writing names in Latin letters': [
      ['Ra’uf', raoof],
      ["Ra'uf", raoof],
      ['Raoouf', raoof],
      ['Nouroozi', norouzi],
      ['Nowruzi', norouzi],
      ['Norouzi', norouzi],
      ['Soleymani', soleimani],
      ['Sulaimani', soleimani],
      ['Taghawi', taghavi],
      ['Muhammad Noorizad', nourizad]
    ],
    'notes of corrections': [['Iran Watch', norouzi]],
    'case and accents': [
      ['NAHID', taghavi],
      ['Dusseldorf', news('dusseldorf-evening-protest')],
      ['DÜSSELDORF', news('dusseldorf-evening-protest')],
      ['Náhid Tághavi', taghavi]
    ],
    'hyphen, space and nothing': [
      ['Zaghari-Ratcliffe', ratcliffe],
      ['Zaghari Ratcliffe', ratcliffe],
      ['ZaghariRatcliffe', ratcliffe],
      ['Mohammad-Nejad', mohammadnejad],
      ['Mohammad Nejad', mohammadnejad],
      ['Mohammadnejad', mohammadnejad]
    ],
    'the other script': [
      ['رئوف', raoof],
      ['ناهید تقوی', taghavi],
      ['بکتاش آبتین', abtin],
      ['دوسلدورف', news('dusseldorf-evening-protest')]
    ],
    'partial words': [
      ['taghav', taghavi],
      ['sole', soleimani],
      ['mohammadnej', mohammadnejad],
      ['khandan maha', khandan]
    ],
    'dates in both calendars': [
      ['11 June 2021', hearing],
      ['June 11, 2021', hearing],
      ['2021-06-11', hearing],
      ['۱۱ ژوئن ۲۰۲۱', hearing],
      ['21 Khordad 1400', hearing],
      ['1400/3/21', hearing],
      ['۱۴۰۰/۰۳/۲۱', hearing],
      ['٢١ خرداد ١٤٠٠', hearing]
    ],
    'words of titles and texts': [
      ['tribunal london', news('aban-tribunal-hearings')],
      ['dorfman', news('ariel-dorfman-on-the-appeal')],
      ['Susangerd', news('khuzestan-chants-for-prisoners')],
      ['How we check facts', 'method'],
      ['writers association case', 'cases/three-writers'],
      ['Frantz Fanon', news('cornel-west-revolution-books')]
    ],
    'slips of the finger': [
      ['≈taghvai', taghavi],
      ['≈Nourizda', nourizad],
      ['≈Bahrreh', soleimani],
      ['≈Susangrd', news('khuzestan-chants-for-prisoners')]
    ]
  },
  fa: {
    'half-space, space and nothing': [
      ['نوری‌زاد', nourizad],
      ['نوری زاد', nourizad],
      ['نوریزاد', nourizad],
      ['محمد نوری‌زاد', nourizad],
      ['محمدنژاد', mohammadnejad],
      ['محمد نژاد', mohammadnejad],
      ['محمد‌نژاد', mohammadnejad],
      ['دوتابعیتی ها', news('amnesty-uk-dual-nationals')],
      ['دوتابعیتی‌ها', news('amnesty-uk-dual-nationals')]
    ],
    'Arabic letters': [
      ['ناهيد تقوي', taghavi],
      ['نوري زاد', nourizad],
      ['كيوان باژن', bajan],
      ['ناهید تقوى', taghavi],
      ['سميه كارگر', kargar]
    ],
    'hamza, madda and heh': [
      ['رئوف', raoof],
      ['ریوف', raoof],
      ['رؤوف', raoof],
      ['رووف', raoof],
      ['رءوف', raoof],
      ['آبتین', abtin],
      ['ابتین', abtin],
      ['انوشه اشوری', ashoori],
      ['بهارۀ سلیمانی', soleimani],
      ['بهاره\u0654 سلیمانی', soleimani]
    ],
    'ezafe after silent heh': [
      ['نامه‌ی زندانیان', letter],
      ['نامه ی زندانیان', letter],
      ['نامه‌ي زندانیان', letter],
      ['نامهی زندانیان', letter],
      ['نامۀ زندانیان', letter],
      ['نامهٔ زندانیان', letter],
      ['نامه زندانیان', letter]
    ],
    'diacritics and tatweel': [
      ['مُحَمَّد نوری‌زاد', nourizad],
      ['تقــوی', taghavi],
      ['بَکتاش', abtin]
    ],
    'the other script and aliases': [
      ['Raouf', raoof],
      ['taghavi', taghavi],
      ['Zaghari-Ratcliffe', ratcliffe],
      ['مهدی کاظمی', abtin],
      ['رضا خندان مهابادی', khandan],
      ['Ariel Dorfman', news('ariel-dorfman-on-the-appeal')]
    ],
    'partial words': [
      ['نوریز', nourizad],
      ['سلیم', soleimani],
      ['دورف', news('ariel-dorfman-on-the-appeal')]
    ],
    'dates in both calendars': [
      ['۲۱ خرداد ۱۴۰۰', hearing],
      ['21 خرداد 1400', hearing],
      ['٢١ خرداد ١٤٠٠', hearing],
      ['۱۴۰۰/۳/۲۱', hearing],
      ['۱۱ ژوئن ۲۰۲۱', hearing],
      ['2021-06-11', hearing],
      ['11 June 2021', hearing]
    ],
    'words of titles and texts': [
      ['هرانا جلسه دوم', hearing],
      ['سوسنگرد', news('khuzestan-chants-for-prisoners')],
      ['روش کار', 'method'],
      ['مهری جعفری', news('in-memory-of-mehri-jafari')]
    ],
    'slips of the finger': [
      ['≈تقوب', taghavi],
      ['≈سلیمتنی', soleimani],
      ['≈دوسلدرف', news('dusseldorf-evening-protest')]
    ]
  }
};
