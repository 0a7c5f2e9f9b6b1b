import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {test} from 'node:test';
import {readIsolates} from '../../i18n/direction/marks.ts';
import {splitFrontMatter} from '../read/files.ts';
import {fingerprint} from '../read/fingerprint.ts';
import {wordsIn} from './wordsIn.fixture.ts';
import {checkContent, formatFinding, textOf, type Finding} from './index.ts';

export const person = 'prisoners/some-person/person.yaml';
export const item = 'news/some-item/item.yaml';
export const english = 'news/some-item/en.md';
export const farsi = 'news/some-item/fa.md';

/** The texts of an item: an English original, and a Farsi text that is recorded as its translation. */
export function bothTexts(
  folder: string,
  head: string,
  body: string,
  farsiHead: string,
  farsiBody: string
): Record<string, string> {
  const original = `---\n${head}\ntranslation: {status: original}\n---\n${body}\n`;
  const ofHash = fingerprint(splitFrontMatter(original) ?? {head: '', body: '', bodyLine: 1});
  const translation = `{status: translated, of: en, ofHash: "${ofHash}"}`;
  return {
    [`${folder}/en.md`]: original,
    [`${folder}/fa.md`]: `---\n${farsiHead}\ntranslation: ${translation}\n---\n${farsiBody}\n`
  };
}
export const farsiHead = 'title: عنوان\nsummary: خلاصه.';
export const inText = (body: string) =>
  bothTexts('news/some-item', 'title: A headline\nsummary: A lead.', body, farsiHead, 'متن.');

const registries = Object.fromEntries(
  ['laws', 'charges', 'prisons', 'courts', 'officials'].map(name => [
    `${name}.yaml`,
    fs.readFileSync(`content/${name}.yaml`, 'utf8')
  ])
);

/** A small content without findings, by file name. The registries are the real ones. */
export const base: Record<string, string> = {
  ...registries,
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
  outcome: sentenced
  judgments:
    - parts: [{kind: prison, years: 2}]
      sources: [first]
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
  ...bothTexts(
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
// Not a hook, which would belong to the first of the test files that share a process.
process.on('exit', () => scratch.forEach(dir => fs.rmSync(dir, {recursive: true, force: true})));

export type Files = Record<string, string | Uint8Array | null>;

/** Findings in the base content with other or additional files; null removes one. */
export const check = (files: Files = {}) => checkMessages(files).map(inEnglish);

/** The same as messages, as the check returns them. */
export const checkMessages = (files: Files = {}) =>
  checkWith(files, new Date('2026-11-23T12:00:00Z'));

/** The same at the moment of the build. */
export const checkAtBuildMoment = (files: Files) => checkWith(files, undefined).map(inEnglish);

function checkWith(files: Files, now: Date | undefined) {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'content-'));
  scratch.push(dir);
  for (const [name, text] of Object.entries({...base, ...files})) {
    if (text === null) continue;
    fs.mkdirSync(path.dirname(path.join(dir, name)), {recursive: true});
    fs.writeFileSync(path.join(dir, name), text);
  }
  process.env.CONTENT_DIR = dir;
  const {findings} = checkContent(now);
  delete process.env.CONTENT_DIR;
  return findings.map(finding => ({
    ...finding,
    file: path.relative(dir, path.resolve(finding.file))
  }));
}

/** A finding with its texts in English, after a look at the Farsi ones. `field` stays as programs know it. */
export function inEnglish(finding: Finding) {
  const farsi = formatFinding(finding, 'fa');
  assert.doesNotMatch(readIsolates(farsi).plain, /[A-Za-z0-9]/, `not all Farsi: ${farsi}`);
  assert.deepEqual(wordsIn(finding), [], 'words belong in a message');
  const {found, expected} = textOf(finding, 'en');
  return {...finding, found, expected};
}

export const swap = (file: string, from: string, to: string) => {
  const text = base[file] ?? '';
  assert.ok(text.includes(from), `${file} holds ${from}`);
  return {[file]: text.replace(from, to)};
};
export const farsiText = (body: string) => ({
  [farsi]: `---\n${farsiHead}\ntranslation: {status: rough, of: en, ofHash: "000000000000"}\n---\n${body}\n`
});

export type BrokenContent = {
  name: string;
  files: Files;
  level?: 'warning';
  file: string;
  line: number;
  field: RegExp;
  found: RegExp;
  expected: RegExp;
};

/** Tests that each broken content has the finding that is expected, at its line. */
export function testFindings(contents: readonly BrokenContent[]): void {
  for (const {name, level = 'error', files, file, line, field, found, expected} of contents)
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
      assert.ok(hit, `among:\n${findings.map(each => formatFinding(each)).join('\n')}`);
      assert.equal(hit.line, line);
    });
}
