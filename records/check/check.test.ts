import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {splitFrontMatter} from '../read/files.ts';
import {fingerprint} from '../read/fingerprint.ts';
import {checkContent, formatFinding} from './index.ts';

const person = 'prisoners/some-person/person.yaml';
const item = 'news/some-item/item.yaml';
const english = 'news/some-item/en.md';
const farsi = 'news/some-item/fa.md';

/** The words of an item: an English original, and a Farsi text recorded as made from it. */
function inBoth(
  folder: string,
  head: string,
  body: string,
  farsiHead: string,
  farsiBody: string
): Record<string, string> {
  const original = `---\n${head}\ntranslation: {status: original}\n---\n${body}\n`;
  const ofHash = fingerprint(splitFrontMatter(original) ?? {head: '', body: '', bodyLine: 1});
  return {
    [`${folder}/en.md`]: original,
    [`${folder}/fa.md`]: `---\n${farsiHead}\ntranslation: {status: translated, of: en, ofHash: "${ofHash}"}\n---\n${farsiBody}\n`
  };
}
const farsiHead = 'title: عنوان\nsummary: خلاصه.';
const inText = (body: string) =>
  inBoth('news/some-item', 'title: A headline\nsummary: A lead.', body, farsiHead, 'متن.');

/** A small whole content; each case breaks one thing in it. */
const base: Record<string, string> = {
  'prisoners/some-person/person.yaml': `recordNo: 1
state: published
identity: public
name: {en: Some Person, fa: یک نفر}
aliases: {en: [], fa: []}
consent: {portrait: false, health: false}
gender: unknown
nationalities: [IR]
occupation: {en: poet, fa: شاعر}
occupationGroup: arts
activities: []
charges:
  - code: propaganda
    stage: convicted
    asOf: 2021-08-04
    sources: [first]
events:
  - type: arrest
    date: 2020-10-16
    detail: {en: Arrested., fa: بازداشت شد.}
    sources: [first]
sentence:
  kind: term
  years: 2
  asOf: 2021-08-04
  sources: [first]
hashtags: {en: [], fa: []}
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
`,
  ...inBoth(
    'prisoners/some-person',
    'summary: A poet.',
    'A text with a [link](/news/some-item).',
    'summary: یک شاعر.',
    'متنی با یک [پیوند](/news/some-item).'
  ),
  'news/some-item/item.yaml': `recordNo: 1
state: published
kind: report
date: 2021-11-18
origin: {type: own}
people: [some-person]
cases: []
places: []
organisations: []
topics: [trials]
media: []
links: []
since: []
hashtags: {en: [], fa: []}
actions: []
corrections: []
sources:
  - id: first
    publisher: {en: Publisher, fa: ناشر}
    title: {en: Report, fa: گزارش}
    lang: en
    type: media
    publishable: true
`,
  ...inText('First line.\n\n:::note{kind=editor}\nA note.\n:::')
};

const scratch: string[] = [];
after(() => scratch.forEach(dir => fs.rmSync(dir, {recursive: true, force: true})));

/** Findings in the base content after `files` were put over it (null: taken away). */
function check(files: Record<string, string | null> = {}) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  scratch.push(dir);
  for (const [name, text] of Object.entries({...base, ...files})) {
    if (text === null) continue;
    fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
    fs.writeFileSync(path.join(dir, name), text);
  }
  process.env.CONTENT_DIR = dir;
  const {findings} = checkContent(new Date('2026-11-23T12:00:00Z'));
  delete process.env.CONTENT_DIR;
  return findings.map(finding => ({
    ...finding,
    file: path.relative(dir, path.resolve(finding.file))
  }));
}

const swap = (file: string, from: string, to: string) => {
  const text = base[file] ?? '';
  assert.ok(text.includes(from), `${file} holds ${from}`);
  return {[file]: text.replace(from, to)};
};
const farsiText = (body: string) => ({
  [farsi]: `---\n${farsiHead}\ntranslation: {status: rough, of: en, ofHash: "000000000000"}\n---\n${body}\n`
});

type Case = {
  name: string;
  level?: 'warning';
  files: Record<string, string | null>;
  file: string;
  line: number;
  field: RegExp;
  found: RegExp;
  expected: RegExp;
};

const broken: Case[] = [
  {
    name: 'a required field missing',
    files: swap(person, 'gender: unknown\n', ''),
    file: person,
    line: 1,
    field: /^gender$/,
    found: /nothing/,
    expected: /required/
  },
  {
    name: 'an unknown field, with the likely one',
    files: swap(person, 'gender: unknown', 'gendre: unknown'),
    file: person,
    line: 7,
    field: /^gendre$/,
    found: /does not know/,
    expected: /did you mean gender\?/
  },
  {
    name: 'a date that does not exist',
    files: swap(person, 'date: 2020-10-16', 'date: 2020-02-30'),
    file: person,
    line: 19,
    field: /^events\[0\]\.date$/,
    found: /2020-02-30/,
    expected: /exists in the calendar/
  },
  {
    name: 'a date in the wrong form',
    files: swap(item, 'date: 2021-11-18', 'date: 18.11.2021'),
    file: item,
    line: 4,
    field: /^date$/,
    found: /18\.11\.2021/,
    expected: /YYYY-MM-DD/
  },
  {
    name: 'a Solar Hijri date typed as a date',
    files: swap(item, 'date: 2021-11-18', 'date: ۱۴۰۰-۰۸-۲۷'),
    file: item,
    line: 4,
    field: /^date$/,
    found: /۱۴۰۰/,
    expected: /YYYY-MM-DD/
  },
  {
    name: 'an unknown person',
    files: swap(item, 'people: [some-person]', 'people: [some-persan]'),
    file: item,
    line: 6,
    field: /^people\[0\]$/,
    found: /some-persan/,
    expected: /did you mean some-person\?/
  },
  {
    name: 'an unknown topic',
    files: swap(item, 'topics: [trials]', 'topics: [trails]'),
    file: item,
    line: 10,
    field: /^topics\[0\]$/,
    found: /trails/,
    expected: /did you mean trials\?/
  },
  {
    name: 'an unknown status word',
    files: swap(item, 'state: published', 'state: publshed'),
    file: item,
    line: 2,
    field: /^state$/,
    found: /publshed/,
    expected: /draft, published, withdrawn/
  },
  {
    name: 'a slug that is in use',
    files: {
      'cases/some-item/case.yaml': 'recordNo: 1\n',
      'cases/some-item/en.md': base[english] ?? ''
    },
    file: 'cases/some-item/case.yaml',
    line: 1,
    field: /folder name/,
    found: /some-item/,
    expected: /not in use/
  },
  {
    name: 'a record number that is in use',
    files: {
      'prisoners/other/person.yaml': base[person] ?? '',
      'prisoners/other/en.md': base['prisoners/some-person/en.md'] ?? ''
    },
    file: person,
    line: 1,
    field: /recordNo/,
    found: /1/,
    expected: /not in use/
  },
  {
    name: 'a folder name that is no slug',
    files: {
      'news/Some_Item/item.yaml': (base[item] ?? '').replace('recordNo: 1', 'recordNo: 2'),
      'news/Some_Item/en.md': base[english] ?? ''
    },
    file: 'news/Some_Item',
    line: 1,
    field: /folder name/,
    found: /Some_Item/,
    expected: /small Latin letters/
  },
  {
    name: 'a directive that is never closed',
    files: inText('Text.\n\n:::note{kind=editor}\nNo end.'),
    file: english,
    line: 8,
    field: /^note$/,
    found: /never closed/,
    expected: /:::/
  },
  {
    name: 'a closing line without an opening',
    files: inText('Text.\n\n:::\n'),
    file: english,
    line: 8,
    field: /text/,
    found: /:::/,
    expected: /opening/
  },
  {
    name: 'an unknown directive',
    files: inText('::youtube{id=1}'),
    file: english,
    line: 6,
    field: /youtube/,
    found: /not known/,
    expected: /::video/
  },
  {
    name: 'an unknown kind of note',
    files: inText(':::note{kind=shout}\nA.\n:::'),
    file: english,
    line: 6,
    field: /note/,
    found: /shout/,
    expected: /translation, content, editor/
  },
  {
    name: 'an unknown form of quote',
    files: inText(':::quote{by="A" lang=fa form=translation}\nB.\n:::'),
    file: english,
    line: 6,
    field: /quote/,
    found: /form=translation/,
    expected: /forms: summary, verbatim/
  },
  {
    name: 'a quote without some of its attributes',
    files: inText(':::quote{by="A"}\nB.\n:::'),
    file: english,
    line: 6,
    field: /quote/,
    found: /without lang, form$/,
    expected: /by=.*lang=.*form=/
  },
  {
    name: 'a figure without its picture',
    files: inText('::figure{id=map}'),
    file: english,
    line: 6,
    field: /figure/,
    found: /map/,
    expected: /media/
  },
  {
    name: 'a date directive without a date',
    files: inText('On :date[yesterday] it rained.'),
    file: english,
    line: 6,
    field: /date/,
    found: /yesterday/,
    expected: /:date\[2021-11-18\]/
  },
  {
    name: 'a date typed by hand',
    files: inText('It was 18 November 2021.'),
    file: english,
    line: 6,
    field: /text/,
    found: /18 November 2021/,
    expected: /:date\[/
  },
  {
    name: 'a link to a page that does not exist',
    files: inText('[Gone](/news/gone)'),
    file: english,
    line: 6,
    field: /text/,
    found: /gone/,
    expected: /page that readers can see/
  },
  {
    name: 'a link to a draft',
    files: {...swap(item, 'state: published', 'state: draft')},
    file: 'prisoners/some-person/en.md',
    line: 5,
    field: /text/,
    found: /some-item/,
    expected: /page that readers can see; it is a draft/
  },
  {
    name: 'a link to a withdrawn item',
    files: swap(
      item,
      'state: published',
      'state: withdrawn\nwithdrawn: {on: 2026-11-23, reason: {en: A., fa: الف.}}'
    ),
    file: 'prisoners/some-person/en.md',
    line: 5,
    field: /text/,
    found: /some-item/,
    expected: /it is withdrawn/
  },
  {
    name: 'a link to an item of a later time',
    files: swap(item, 'state: published', 'state: published\npublishAt: 2027-03-20T09:00:00+03:30'),
    file: 'prisoners/some-person/en.md',
    line: 5,
    field: /text/,
    found: /some-item/,
    expected: /it is released at 2027-03-20T09:00:00\+03:30/
  },
  {
    name: 'an address elsewhere in the text',
    files: inText('[Out](https://example.org)'),
    file: english,
    line: 6,
    field: /text/,
    found: /example/,
    expected: /links or sources/
  },
  {
    name: 'a picture in the text',
    files: inText('![](photo.jpg)'),
    file: english,
    line: 6,
    field: /text/,
    found: /photo/,
    expected: /alternative text/
  },
  {
    name: 'YAML that cannot be read',
    files: swap(item, 'kind: report', 'kind: "report'),
    file: item,
    line: 3,
    field: /YAML/,
    found: /kind/,
    expected: /valid YAML.*More findings may follow once this is fixed/
  },
  {
    name: 'a field given twice',
    files: swap(item, 'kind: report', 'kind: report\nkind: court'),
    file: item,
    line: 4,
    field: /YAML/,
    found: /kind: court/,
    expected: /^one `kind`: line 3 already has it; write there instead\. More findings may follow/
  },
  {
    name: 'a field of the words given twice',
    files: {
      [english]:
        '---\ntitle: A\nsummary: A.\ntitle: B\ntranslation: {status: original}\n---\nText.\n'
    },
    file: english,
    line: 4,
    field: /YAML/,
    found: /title: B/,
    expected: /one `title`: line 2 already has it/
  },
  {
    name: 'no front matter',
    files: {[english]: 'Just text.\n'},
    file: english,
    line: 1,
    field: /front matter/,
    found: /no front matter/,
    expected: /---/
  },
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
    name: 'a parted «می»',
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
    name: 'a status claim without a source',
    files: swap(
      person,
      '    detail: {en: Arrested., fa: بازداشت شد.}\n    sources: [first]\n',
      '    detail: {en: Arrested., fa: بازداشت شد.}\n    sources: []\n'
    ),
    file: person,
    line: 21,
    field: /events\[0\]\.sources/,
    found: /\[\]/,
    expected: /at least one source/
  },
  {
    name: 'a charge without a date',
    files: swap(person, '    stage: convicted\n    asOf: 2021-08-04\n', '    stage: convicted\n'),
    file: person,
    line: 13,
    field: /charges\[0\]\.asOf/,
    found: /nothing/,
    expected: /required/
  },
  {
    name: 'a source that is not in the list',
    files: swap(
      person,
      '    asOf: 2021-08-04\n    sources: [first]\nevents',
      '    asOf: 2021-08-04\n    sources: [frist]\nevents'
    ),
    file: person,
    line: 16,
    field: /charges\[0\]\.sources\[0\]/,
    found: /frist/,
    expected: /did you mean first\?/
  },
  {
    name: 'a picture without alternative text',
    files: swap(
      item,
      'media: []',
      'media:\n  - {id: a, src: "drawing:case-path", caption: {en: c, fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
    ),
    file: item,
    line: 12,
    field: /media\[0\]\.alt/,
    found: /nothing/,
    expected: /required/
  },
  {
    name: 'a picture that is not there',
    files: swap(
      item,
      'media: []',
      'media:\n  - {id: a, src: a.jpg, alt: {en: c, fa: ش}, caption: {en: c, fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
    ),
    file: item,
    line: 12,
    field: /media\[0\]\.src/,
    found: /a\.jpg/,
    expected: /picture file/
  },
  {
    name: 'a summary that is too long',
    files: {
      [english]: `---\ntitle: T\nsummary: ${'x'.repeat(281)}\ntranslation: {status: original}\n---\nText.\n`
    },
    file: english,
    line: 3,
    field: /^summary$/,
    found: /xxx/,
    expected: /280/
  },
  {
    name: 'a correction from before the item',
    files: swap(
      item,
      'corrections: []',
      'corrections:\n  - {on: 2021-11-17, severity: minor, note: {en: A., fa: الف.}}'
    ),
    file: item,
    line: 17,
    field: /corrections\[0\]\.on/,
    found: /2021-11-17/,
    expected: /not before.*2021-11-18/
  },
  {
    name: 'withdrawn without a reason',
    files: {
      ...swap(item, 'state: published', 'state: withdrawn'),
      'prisoners/some-person/en.md':
        '---\nsummary: A poet.\ntranslation: {status: original}\n---\nText.\n'
    },
    file: item,
    line: 2,
    field: /^state$/,
    found: /withdrawn/,
    expected: /reason/
  },
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
    name: 'a translation of its own language',
    files: {[farsi]: `---\n${farsiHead}\ntranslation: {status: rough, of: fa}\n---\nمتن.\n`},
    file: farsi,
    line: 4,
    field: /translation\.of$/,
    found: /“fa”/,
    expected: /^en, the language of the original/
  },
  {
    name: 'a translation whose original is gone',
    files: {[english]: null},
    file: farsi,
    line: 4,
    field: /translation\.of$/,
    found: /“en”, but there is no en\.md/,
    expected: /status: original/
  },
  {
    name: 'a published item whose translation is gone',
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
    name: 'facts missing',
    files: {[item]: null},
    file: 'news/some-item',
    line: 1,
    field: /item\.yaml/,
    found: /no such file/,
    expected: /facts/
  },
  {
    name: 'words missing',
    files: {
      [english]: null,
      [farsi]: null,
      'prisoners/some-person/en.md':
        '---\nsummary: A poet.\ntranslation: {status: original}\n---\nText.\n'
    },
    file: 'news/some-item',
    line: 1,
    field: /words/,
    found: /neither/,
    expected: /at least one language/
  },
  {
    name: 'a file that no program reads',
    files: {'news/some-item/fr.md': 'x'},
    file: 'news/some-item/fr.md',
    line: 1,
    field: /file name/,
    found: /fr\.md/,
    expected: /fa\.md/
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
    name: 'a link outside that only one language has',
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
  },
  {
    name: 'a name one slip from one on record',
    files: inText('A poem by Sume Person was read.'),
    level: 'warning',
    file: english,
    line: 6,
    field: /text/,
    found: /Sume Person/,
    expected: /Some Person \(some-person\)/
  },
  {
    name: 'a left-to-right mark in English',
    files: inText('Some\u200E text.'),
    file: english,
    line: 6,
    field: /control character/,
    found: /U\+200E.*column 5.*Some/,
    expected: /nothing here/
  },
  {
    name: 'an override in the facts',
    files: swap(person, 'en: poet', 'en: "\u202Epoet"'),
    file: person,
    line: 9,
    field: /control character/,
    found: /U\+202E.*right-to-left override/,
    expected: /isolates/
  },
  {
    name: 'an isolate in Farsi',
    files: farsiText('متن \u2067یک\u2069 دو.'),
    file: farsi,
    line: 6,
    field: /control character/,
    found: /U\+2067/,
    expected: /nothing/
  },
  {
    name: 'a file name for alternative text',
    files: {
      ...swap(
        item,
        'media: []',
        'media:\n  - {id: a, src: "drawing:case-path", alt: {en: photo1.jpg, fa: شرح}, caption: {en: c, fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
      )
    },
    file: item,
    line: 12,
    field: /media\[0\]\.alt\.en/,
    found: /photo1\.jpg/,
    expected: /what the picture shows/
  },
  {
    name: 'a caption for alternative text',
    files: {
      ...swap(
        item,
        'media: []',
        'media:\n  - {id: a, src: "drawing:case-path", alt: {en: A map., fa: شرح}, caption: {en: A map., fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
      )
    },
    file: item,
    line: 12,
    field: /media\[0\]\.alt\.en/,
    found: /A map/,
    expected: /not its caption/
  },
  {
    name: 'a link to an action that is not there',
    files: inText('[Act](/act#write-now)'),
    file: english,
    line: 6,
    field: /text/,
    found: /act#write-now/,
    expected: /action that readers can see/
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
    name: 'a person with initials whose folder name says the name',
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
  },
  {
    name: 'a mirror that is no address',
    files: {'mirrors.yaml': '- url: example\n  kind: web\n'},
    file: 'mirrors.yaml',
    line: 1,
    field: /^0\.url$|^\[0\]\.url$/,
    found: /example/,
    expected: /https/
  },
  {
    name: 'a loose file among the folders',
    files: {'news/loose.md': 'x'},
    file: 'news/loose.md',
    line: 1,
    field: /file/,
    found: /loose/,
    expected: /folder for each item/
  }
];

test('the base content is whole: nothing is found', () => assert.deepEqual(check(), []));

for (const {name, level = 'error', files, file, line, field, found, expected} of broken) {
  test(`${name}: file, line, field, what was found, what is expected`, () => {
    const findings = check(files);
    const hit = findings.find(
      finding =>
        finding.level === level &&
        finding.file === file &&
        field.test(finding.field) &&
        found.test(finding.found) &&
        expected.test(finding.expected)
    );
    assert.ok(hit, `among:\n${findings.map(formatFinding).join('\n')}`);
    assert.equal(hit.line, line);
  });
}

test('what the guides show of directives is what the check accepts', () => {
  for (const guide of ['docs/editing.md', 'docs/editing.fa.md']) {
    const shown = [...fs.readFileSync(guide, 'utf8').matchAll(/`(:+[a-z]+[[{][^`]*)`/g)].map(
      match => match[1] ?? ''
    );
    assert.ok(shown.length >= 6);
    const findings = check(
      inText(shown.map(mark => (mark.startsWith(':::') ? `${mark}\nA.\n:::` : mark)).join('\n\n'))
    );
    assert.deepEqual(
      findings.filter(({level, found}) => level === 'error' && found !== '“x”'),
      []
    );
  }
});

test('all errors come at once', () => {
  const findings = check({
    ...swap(person, 'gender: unknown', 'gendre: 1'),
    ...swap(item, 'topics: [trials]', 'topics: [x, y]'),
    ...inText('::a\n\n::b')
  });
  assert.ok(findings.length >= 6, findings.map(formatFinding).join('\n'));
});

test('a date in the wrong form is one finding', () => {
  for (const broken of [
    swap(item, 'date: 2021-11-18', 'date: 23.11.2026'),
    swap(person, 'date: 2020-10-16', 'date: 23.11.2026')
  ])
    assert.equal(check(broken).length, 1);
});

test('text is never executed and a stray sign is no error', () => {
  assert.deepEqual(check(inText('1 < 2, {x}, 10:30, a:b, <b>bold</b> & more.')), []);
});

test('a translation older than its original is a warning, not an error', () => {
  const findings = check(farsiText('متن.'));
  assert.deepEqual(
    findings.map(finding => [finding.level, finding.field]),
    [['warning', 'translation.ofHash']]
  );
});
