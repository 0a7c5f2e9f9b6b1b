import assert from 'node:assert/strict';
import {test} from 'node:test';
import {check, bothTexts, person, testFindings} from '../../content.fixture.ts';
import {onlyEvents, type Event} from './events.fixture.ts';

const impossible = (
  name: string,
  events: Event[],
  line: number,
  found: RegExp,
  expected: RegExp
) => ({
  name,
  files: onlyEvents(...events),
  file: person,
  line,
  field: /^events\[\d\]\.(?:type|prison)$/,
  found,
  expected
});

testFindings([
  impossible(
    'an event after a death',
    [
      ['arrest', '2020-01-01'],
      ['death', '2021-01-01'],
      ['hearing', '2022-01-01']
    ],
    26,
    /hearing, 2022-01-01/,
    /no such event after the death of 2021-01-01; correct/
  ),
  impossible(
    'an arrest after an execution',
    [
      ['arrest', '2020-01-01'],
      ['execution', '2021-01-01'],
      ['arrest', '2022']
    ],
    26,
    /arrest, 2022/,
    /after the death/
  ),
  impossible(
    'a release before any arrest',
    [['release', '2021-09']],
    18,
    /release/,
    /add the arrest/
  ),
  impossible(
    'a release without prison on record',
    [
      ['sentence', '2020-01-01'],
      ['conditional-release', '2021-09-01']
    ],
    22,
    /conditional-release/,
    /add the arrest/
  ),
  impossible(
    'two releases',
    [
      ['arrest', '2020-01-01'],
      ['release', '2021-09-01'],
      ['release', '2022-01-01']
    ],
    26,
    /release, 2022/,
    /between this and the release before/
  ),
  impossible(
    'a return without leave',
    [
      ['arrest', '2020-01-01'],
      ['furlough-end', '2021-09-01']
    ],
    22,
    /furlough-end/,
    /add the furlough-start/
  ),
  impossible(
    'leave after a release',
    [
      ['arrest', '2020-01-01'],
      ['release', '2020-09-01'],
      ['furlough-start', '2021-09-01']
    ],
    26,
    /furlough-start/,
    /freed.*add the arrest/
  ),
  impossible(
    'confirmed in prison while on bail',
    [
      ['arrest', '2020-01-01'],
      ['bail', '2021-09-01'],
      ['confirmation', '2022-01-01']
    ],
    26,
    /confirmation/,
    /out on bail.*came back to prison/
  ),
  impossible(
    'a verdict overturned that is not on record',
    [
      ['arrest', '2020-01-01'],
      ['sentence-overturned', '2021-09-01']
    ],
    22,
    /sentence-overturned/,
    /after a sentence/
  ),
  impossible(
    'a death on leave',
    [
      ['arrest', '2020-01-01'],
      ['furlough-start', '2021-09-01'],
      ['death', '2022-01-01']
    ],
    26,
    /death/,
    /status set by hand \(statusOverride\), died-in-custody or died.*on leave/
  ),
  impossible(
    'a prison at a release',
    [
      ['arrest', '2020-01-01'],
      ['release', '2021-09-01', '    prison: evin\n']
    ],
    24,
    /evin/,
    /not known to be in prison \(freed\)/
  )
]);

test('a death on leave with an editor’s word, and an award after a death, are in order', () => {
  const death = onlyEvents(
    ['arrest', '2020-01-01'],
    ['furlough-start', '2021-09-01'],
    ['death', '2022-01-01'],
    ['award', '2023']
  );
  const word =
    'statusOverride:\n  code: died-in-custody\n  date: 2022-01-01\n' +
    '  reason: {en: R., fa: د.}\n  asOf: 2022-01-01\n  sources: [first]\nsentence:';
  const text = death[person]?.replace('sentence:', word) ?? '';
  assert.deepEqual(check({[person]: text}), []);
});

const legalCase = 'cases/some-case/case.yaml';

testFindings([
  {
    name: 'an event of a case that names someone who is no defendant',
    files: {
      ...bothTexts('cases/some-case', 'title: A\nsummary: B.', 'C.', 'title: ا\nsummary: ب.', 'پ.'),
      [legalCase]: `recordNo: 1
state: published
defendants:
  - name: {en: Someone, fa: کسی}
    outcome: {en: Not known., fa: معلوم نیست.}
    asOf: 2021-08-04
    sources: [first]
charges: []
events:
  - type: sentence
    date: 2021-08-04
    people: [some-person]
    detail: {en: Sentenced., fa: محکوم شد.}
    sources: [first]
disputes: []
reviewedOn: 2026-11-20
nextReviewOn: 2027-02-18
sources:
  - id: first
    publisher: {en: Publisher, fa: ناشر}
    title: {en: Report, fa: گزارش}
    lang: en
    type: media
    publishable: true
changes: []
`
    },
    file: legalCase,
    line: 12,
    field: /^events\[0\]\.people\[0\]$/,
    found: /some-person/,
    expected: /a person among the defendants of this case/
  }
]);
