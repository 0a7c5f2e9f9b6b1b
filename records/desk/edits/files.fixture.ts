import {
  base,
  bothTexts,
  english,
  farsi,
  farsiHead,
  item,
  person
} from '../../check/content.fixture.ts';

const variants = (text = '', ...edits: readonly (readonly [string | RegExp, string])[]) => [
  text,
  ...edits.map(([from, to]) => text.replace(from, to))
];
const other = (base[person] ?? '')
  .replace('recordNo: 1', 'recordNo: 2')
  .replaceAll('Some Person', 'Zohreh Nourani')
  .replaceAll('یک نفر', 'زهره نورانی');
const legalCase = `recordNo: 1
state: published
defendants:
  - person: some-person
    name: {en: Some Person, fa: یک نفر}
    outcome: {en: Acquitted., fa: تبرئه شد.}
    asOf: 2021-08-04
    sources: [first]
charges: []
events:
  - {type: release, date: 2021-08-04, detail: {en: Released., fa: آزاد شد.}, sources: [first]}
disputes: []
reviewedOn: 2026-11-20
nextReviewOn: 2027-02-18
${/^sources:[^]*(?=^changes)/m.exec(base[person] ?? '')?.[0] ?? ''}changes: []
`;
const textsOf = (folder: string, body: string, farsiBody = body) =>
  bothTexts(folder, 'title: A headline\nsummary: A lead.', body, farsiHead, farsiBody);
/** An English text with this body. */
export const englishOf = (body: string) => textsOf('x', body)['x/en.md'] ?? '';
const everyMark = `:date[2020-10-16]
[1](/prisoners/other-person#her-life)
[2](/prisoners/some-person)
[3](/cases/some-case)
[4](/news/other-item)
[5](/act#a-call)

::action{slug=a-call}`;
const caseTexts = textsOf(
  'cases/some-case',
  'Same Persan.\n\n::action{slug=a-call}',
  'متن.\n\n::action{slug=a-call}'
);
const someTexts = textsOf('news/some-item', everyMark);

/** Every file that edits change: how it is as a rule, and what it becomes at times. null: it is not there. */
export const files: Record<string, readonly (string | null)[]> = {
  [person]: variants(
    base[person],
    ['state: published', 'state: draft'],
    ['state: published', 'state: published\npublishAt: 2026-12-01T06:00:00Z'],
    ['en: Some Person', 'en: Same Person'],
    ['gender: ', 'gendre: '],
    ['name: {', 'name: ['],
    ['code: propaganda', 'code: propagandaa'],
    ['reviewedOn: 2026-11-20', 'reviewedOn: 2026-12-03'],
    ['date: 2020-10-16', 'date: 2021-10-16']
  ),
  'prisoners/other-person/person.yaml': [
    ...variants(
      other,
      ['identity: public', 'identity: withheld'],
      ['identity: public', 'identity: withheld\ntakenOff: 2026-11-20'],
      ['identity: public', 'identity: initials'],
      ['recordNo: 2', 'recordNo: 1'],
      ['en: Zohreh Nourani', 'en: Zohreh Nouraei']
    ),
    null
  ],
  'prisoners/other-person/en.md': [
    ...variants(base['prisoners/some-person/en.md']?.replace('A text', '## Her life\n\nA text'), [
      'Her life',
      'Her years'
    ]),
    null
  ],
  [item]: variants(
    base[item],
    ['people: [some-person]', 'people: [other-person]'],
    ['people: [some-person]', 'people: [some-persen]'],
    ['state: published', 'state: draft'],
    ['state: published', 'state: published\npublishAt: 2026-12-01T06:00:00Z'],
    ['recordNo: 1', 'recordNo: one']
  ),
  [english]: [
    someTexts[english] ?? '',
    ...[
      'Zohreh Nouraie spoke with Some Persen since :date[2020-10-16].',
      'Zohreh Nourani spoke.',
      '[none](/prisoners/some-persun)'
    ].map(englishOf)
  ],
  [farsi]: [someTexts[farsi] ?? '', null, 'no front matter'],
  'actions/a-call/action.yaml': ['recordNo: 1\n', null],
  'news/other-item/item.yaml': [(base[item] ?? '').replace('recordNo: 1', 'recordNo: 2'), null],
  'news/other-item/en.md': [
    englishOf(
      'Zohreh Nourani and Some Persen, arrested on :date[2020-10-16], and [one](/prisoners/other-persun).'
    ),
    null
  ],
  'news/other-item/photo.svg': [null, '<svg xmlns="http://www.w3.org/2000/svg"/>', 'none'],
  'cases/some-case/case.yaml': [
    ...variants(
      legalCase,
      ['person: some-person', 'person: other-person'],
      ['type: release', 'type: arrest'],
      ['state: published', 'state: draft']
    ),
    null
  ],
  'cases/some-case/en.md': [caseTexts['cases/some-case/en.md'] ?? '', null],
  'cases/some-case/fa.md': [caseTexts['cases/some-case/fa.md'] ?? '', null],
  'charges.yaml': variants(base['charges.yaml'], [/code: propaganda$/m, 'code: propagand']),
  'redirects.yaml': [null, '- {from: /news/old, to: /news/other-item}\n'],
  'loose.txt': [null, 'Zohreh Nourani']
};
