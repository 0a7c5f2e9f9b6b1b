import {
  english,
  farsiHead,
  bothTexts,
  inText,
  person,
  swap,
  testFindings
} from '../content.fixture.ts';

testFindings([
  {
    name: 'a :date of a day that does not exist',
    files: inText('First line.\n\nOn :date[2021-02-30] it rained.'),
    file: english,
    line: 8,
    field: /date/,
    found: /:date\[2021-02-30\]/,
    expected: /exists in the calendar/
  },
  {
    name: 'a :date of a month that does not exist, in the summary',
    files: bothTexts(
      'news/some-item',
      'title: A headline\nsummary: On :date[2021-13-05] it rained.',
      'Text.',
      farsiHead,
      'متن.'
    ),
    file: english,
    line: 3,
    field: /summary/,
    found: /:date\[2021-13-05\]/,
    expected: /exists in the calendar/
  },
  {
    name: 'a :date of a month that does not exist, in the facts',
    files: swap(person, 'en: Arrested.', 'en: "Arrested in :date[2021-13]."'),
    file: person,
    line: 20,
    field: /^events\[0\]\.detail\.en date$/,
    found: /:date\[2021-13\]/,
    expected: /exists in the calendar/
  },
  {
    name: 'a Solar :date',
    files: inText('On :date[1400-03-23] it rained.'),
    file: english,
    line: 6,
    field: /date/,
    found: /:date\[1400-03-23\]/,
    expected: /looks like a Solar date: write 2021-06-13$/
  }
]);
