import {english, farsi, farsiText, inText, person, swap, testFindings} from '../content.fixture.ts';

testFindings([
  {
    name: 'Arabic yeh',
    files: farsiText('اين متن است.'),
    file: farsi,
    line: 6,
    field: /text/,
    found: /اين.*Arabic yeh/,
    expected: /ی/
  },
  {
    name: 'Arabic kaf',
    files: farsiText('یك متن.'),
    file: farsi,
    line: 6,
    field: /text/,
    found: /Arabic yeh or kaf/,
    expected: /ک/
  },
  {
    name: 'Latin digits in Farsi prose',
    files: farsiText('در سال 1400 بود.'),
    file: farsi,
    line: 6,
    field: /text/,
    found: /1400/,
    expected: /۱۴۰۰/
  },
  {
    name: 'a space after «می»',
    files: farsiText('او می رود.'),
    file: farsi,
    line: 6,
    field: /text/,
    found: /می/,
    expected: /می\u200cرود/
  },
  {
    name: 'a Farsi date typed by hand',
    files: farsiText('در ۲۷ آبان ۱۴۰۰ بود.'),
    file: farsi,
    line: 6,
    field: /text/,
    found: /typed by hand/,
    expected: /:date\[/
  },
  {
    name: 'a misspelling of a name on record',
    files: inText('A poem by Sume Person was read.'),
    level: 'warning',
    file: english,
    line: 6,
    field: /text/,
    found: /Sume Person/,
    expected: /Some Person \(some-person\)/
  },
  {
    name: 'a withheld person named in another text',
    files: {
      ...swap(person, 'identity: public', 'identity: withheld'),
      ...inText('A poem by Some Person.')
    },
    file: english,
    line: 6,
    field: /text/,
    found: /identity is withheld/,
    expected: /without the name/
  },
  {
    name: 'a person with initials whose folder name contains the name',
    files: swap(person, 'identity: public', 'identity: initials'),
    file: person,
    line: 3,
    field: /^identity$/,
    found: /folder name contains.*some/,
    expected: /without any part of the name/
  },
  {
    name: 'a person with initials named in their own text',
    files: {
      ...swap(person, 'identity: public', 'identity: initials'),
      'prisoners/some-person/en.md':
        '---\nsummary: Some Person writes.\ntranslation: {status: original}\n---\nText.\n'
    },
    file: 'prisoners/some-person/en.md',
    line: 2,
    field: /summary/,
    found: /initials/,
    expected: /without the name/
  }
]);
