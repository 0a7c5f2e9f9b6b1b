import {
  english,
  farsi,
  farsiHead,
  farsiText,
  inText,
  item,
  person,
  swap,
  testFindings
} from '../content.fixture.ts';

testFindings([
  {
    name: 'two originals',
    files: {
      [farsi]: '---\ntitle: عنوان\nsummary: خلاصه.\ntranslation: {status: original}\n---\nمتن.\n'
    },
    file: english,
    line: 4,
    field: /translation\.status/,
    found: /2 originals/,
    expected: /one text/
  },
  {
    name: 'a translation from its own language',
    files: {[farsi]: `---\n${farsiHead}\ntranslation: {status: rough, of: fa}\n---\nمتن.\n`},
    file: farsi,
    line: 4,
    field: /translation\.of$/,
    found: /“fa”/,
    expected: /^en, the language of the original/
  },
  {
    name: 'a translation without its original',
    files: {[english]: null},
    file: farsi,
    line: 4,
    field: /translation\.of$/,
    found: /“en”, but there is no en\.md/,
    expected: /status: original/
  },
  {
    name: 'a published item without its translation',
    level: 'warning',
    files: {[farsi]: null},
    file: english,
    line: 2,
    field: /words/,
    found: /no fa\.md/,
    expected: /both languages/
  },
  {
    name: 'a translation that was never recorded',
    level: 'warning',
    files: {[farsi]: `---\n${farsiHead}\ntranslation: {status: rough, of: en}\n---\nمتن.\n`},
    file: farsi,
    line: 4,
    field: /translation\.ofHash/,
    found: /^not recorded yet$/,
    expected: /npm run translated -- news\/some-item/
  },
  {
    name: 'a date that only one language has',
    files: {
      ...inText('On :date[2021-11-18] it rained.'),
      ...farsiText('در :date[2021-12-18] باران آمد.')
    },
    level: 'warning',
    file: english,
    line: 6,
    field: /^date$/,
    found: /2021-11-18.*fa\.md/,
    expected: /same dates.*2021-12-18/
  },
  {
    name: 'a link that only one language has',
    files: {
      ...inText('First.\n\nOf [some person](/prisoners/some-person).'),
      ...farsiText('از [کسی](/news).')
    },
    level: 'warning',
    file: english,
    line: 8,
    field: /^link$/,
    found: /\/prisoners\/some-person.*fa\.md/,
    expected: /same links/
  },
  {
    name: 'a reference to a link that only one language has',
    files: {...inText('Text.'), ...farsiText('متن.\n\n::video{id=x}')},
    level: 'warning',
    file: farsi,
    line: 8,
    field: /^link$/,
    found: /::video\{id=x\}.*en\.md/,
    expected: /same links/
  },
  {
    name: 'a date that differs from the facts by a year',
    files: inText('Arrested on :date[2021-10-16].'),
    level: 'warning',
    file: english,
    line: 6,
    field: /^date$/,
    found: /2021-10-16/,
    expected: /2020-10-16, as in the facts/
  },
  {
    name: 'a sentence in the facts whose languages have different dates',
    files: swap(
      person,
      'detail: {en: Arrested., fa: بازداشت شد.}',
      'detail: {en: "Arrested on :date[2020-10-16].", fa: "در :date[2020-10-17] بازداشت شد."}'
    ),
    level: 'warning',
    file: person,
    line: 20,
    field: /events\[0\]\.detail/,
    found: /2020-10-16.*2020-10-17/,
    expected: /same dates/
  }
]);
