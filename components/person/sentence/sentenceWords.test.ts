import assert from 'node:assert/strict';
import {test} from 'node:test';
import {locales} from '../../../i18n/locales.ts';
import {interfaceWords} from '../../../i18n/translator.ts';
import type {JudgmentChange, SentenceKind, SentencePart} from '../../../records/index.ts';
import {changeWords, judgmentWords, partWords, sentenceWords} from './sentenceWords.ts';

const terms = {
  charges: {
    propaganda: {en: 'propaganda against the state', fa: 'تبلیغ علیه نظام', ours: false},
    financial: {en: 'a charge over money', fa: 'جرم مالی', ours: true}
  },
  articles: {},
  courts: {},
  officials: {},
  prisons: {}
};
const inBoth = (part: SentencePart) => locales.map(locale => partWords(part, terms, locale));
const sources = ['first'];

test('each punishment in both languages', () => {
  const cases: [SentencePart, string, string][] = [
    [{kind: 'prison', years: 10, months: 8}, '10 years 8 months in prison', '۱۰ سال و ۸ ماه حبس'],
    [{kind: 'prison', days: 91}, '91 days in prison', '۹۱ روز حبس'],
    [{kind: 'prison'}, 'prison, length not known', 'حبسی که مدت آن معلوم نیست'],
    [
      {kind: 'prison', years: 5, suspendedPart: {years: 2}},
      '5 years in prison (of which 2 years suspended)',
      '۵ سال حبس (که ۲ سال آن تعلیقی است)'
    ],
    [
      {kind: 'prison', months: 8, suspended: true, charge: 'propaganda'},
      '8 months in prison (suspended) for “propaganda against the state”',
      '۸ ماه حبس (تعلیقی) به اتهام «تبلیغ علیه نظام»'
    ],
    [
      {kind: 'prison', years: 2, charge: 'financial'},
      '2 years in prison on a charge over money',
      '۲ سال حبس به اتهام جرم مالی'
    ],
    [{kind: 'lashes', count: 74}, '74 lashes', '۷۴ ضربه شلاق'],
    [{kind: 'lashes', count: 1}, '1 lash', '۱ ضربه شلاق'],
    [{kind: 'lashes'}, 'lashes', 'شلاق'],
    [
      {kind: 'fine', amount: 36600, currency: 'USD'},
      'a fine of 36,600 US dollars',
      '۳۶ هزار و ۶۰۰ دلار آمریکا جزای نقدی'
    ],
    [{kind: 'fine'}, 'a fine', 'جزای نقدی'],
    [
      {kind: 'exile', place: {en: 'Izeh', fa: 'ایذه'}, years: 2},
      '2 years of exile to Izeh',
      '۲ سال تبعید به ایذه'
    ],
    [{kind: 'exile', place: {en: 'Izeh', fa: 'ایذه'}}, 'exile to Izeh', 'تبعید به ایذه'],
    [
      {kind: 'ban', ban: 'leaving-country', years: 2},
      'a ban on leaving the country for 2 years',
      '۲ سال ممنوعیت خروج از کشور'
    ],
    [{kind: 'death'}, 'death', 'اعدام'],
    [
      {kind: 'other', text: {en: 'loss of property', fa: 'ضبط اموال'}},
      'loss of property',
      'ضبط اموال'
    ]
  ];
  for (const [part, en, fa] of cases) assert.deepEqual(inBoth(part), [en, fa]);
});

test('a judgment and what became of it, with their dates', () => {
  const parts: SentencePart[] = [
    {kind: 'prison', years: 2},
    {kind: 'lashes', count: 74}
  ];
  assert.equal(
    judgmentWords({date: '2021-08-04', parts, sources}, terms, 'en'),
    'Judgment of 4 August 2021: 2 years in prison; 74 lashes'
  );
  assert.equal(
    judgmentWords({parts, sources}, terms, 'fa'),
    'حکمی با تاریخ نامعلوم: ۲ سال حبس؛ ۷۴ ضربه شلاق'
  );
  const change = {kind: 'reduced', date: 'on or before 2023-04-11', sources} as const;
  assert.equal(
    changeWords({...change, parts: [{kind: 'prison', years: 1}]}, terms, 'en'),
    'Reduced, on or before 11 April 2023: 1 year in prison'
  );
  assert.equal(changeWords({kind: 'overturned', sources}, terms, 'fa'), 'نقض شد');
});

test('the parts of a pardon are what it left', () => {
  const change: JudgmentChange = {
    kind: 'pardoned',
    date: '2023-02',
    parts: [{kind: 'prison', years: 1}],
    sources
  };
  assert.equal(
    changeWords(change, terms, 'en'),
    'Pardoned, February 2023, leaving: 1 year in prison'
  );
  assert.match(changeWords(change, terms, 'fa'), /^مشمول عفو شد، .*؛ باقی‌مانده: یک سال حبس$/);
});

test('no two kinds of sentence read the same', () => {
  const kinds = Object.keys(interfaceWords('en').SentenceKind) as SentenceKind[];
  for (const locale of locales) {
    const words = kinds.map(kind => sentenceWords({kind, length: null, atLeast: false}, locale));
    assert.equal(new Set(words).size, kinds.length);
  }
});
