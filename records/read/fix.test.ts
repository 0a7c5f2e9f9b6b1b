import assert from 'node:assert/strict';
import {test} from 'node:test';
import {
  base,
  checkMessages,
  english,
  farsi,
  farsiText,
  inText,
  item,
  person
} from '../check/content.fixture.ts';
import {editOf} from './fix.ts';
import {message, quote, type Finding} from './finding.ts';

type Case = readonly [written: string, cured: string];

/** The file after every cure, the last one first, so that earlier offsets stay. */
function cured(file: string, text: string, findings: readonly Finding[]): string {
  const edits = findings
    .filter(finding => finding.file === file)
    .flatMap(finding => editOf(finding, text) ?? [])
    .sort((a, b) => b.from - a.from);
  return edits.reduce(
    (whole, {from, to, insert}) => whole.slice(0, from) + insert + whole.slice(to),
    text
  );
}

const farsiCases: readonly Case[] = [
  ['او را با یکی از اشخاص دید.', 'او را با یکی از زندانیان دید.'],
  ['این متن كوتاه است.', 'این متن کوتاه است.'],
  ['در سال 1400 بود.', 'در سال ۱۴۰۰ بود.'],
  ['در سال ١٤٠٠ بود.', 'در سال ۱۴۰۰ بود.'],
  ['او می رود.', 'او می\u200cرود.'],
  ['زندان ها پر است.', 'زندان\u200cها پر است.'],
  ['او گفت "نه" و رفت.', 'او گفت «نه» و رفت.'],
  ['متن, و متن؛متن ۲۰%.', 'متن، و متن؛ متن ۲۰٪.'],
  ['متن \u200cدیگر ، متن.', 'متن دیگر، متن.'],
  ['خانه\u200cی او.', 'خانه او.'],
  ['در ۲۷ آبان ۱۴۰۰ بود.', 'در :date[2021-11-18] بود.'],
  ['در ۱۸ نوامبر ۲۰۲۱ بود.', 'در :date[2021-11-18] بود.']
];
for (const [written, right] of farsiCases)
  test(`one press cures «${written}»`, () => {
    const files = farsiText(written);
    assert.ok(cured(farsi, files[farsi] ?? '', checkMessages(files)).includes(`\n${right}\n`));
  });

test('one press cures a date typed in English, and a repeated slip at its own place', () => {
  const files = inText('On 18 November 2021 and\non 3 August 2021, not on 31 February 2021.');
  const text = cured(english, files[english] ?? '', checkMessages(files));
  assert.match(
    text,
    /On :date\[2021-11-18\] and\non :date\[2021-08-03\], not on 31 February 2021\./
  );
});

test('one press writes the word or the date that was probably meant', () => {
  for (const [file, from, to] of [
    [item, 'kind: report', 'kind: reprot'],
    [item, 'topics:', 'topcis:'],
    [person, 'gender: unknown', 'gender: unknwon']
  ] as const) {
    const written = (base[file] ?? '').replace(from, to);
    assert.notEqual(written, base[file]);
    assert.equal(cured(file, written, checkMessages({[file]: written})), base[file]);
  }
});

test('there is no cure without certainty, or if the text has changed since', () => {
  const finding: Finding = {
    level: 'error',
    file: item,
    line: 2,
    field: 'kind',
    found: quote('reprot'),
    expected: message('common.oneOf', {
      known: ['report'],
      hint: message('common.didYouMean', {near: 'report'})
    })
  };
  assert.deepEqual(editOf(finding, 'a: 1\nkind: reprot\n'), {from: 11, to: 17, insert: 'report'});
  assert.equal(editOf(finding, 'kind: reprot\nb: 1\n'), undefined);
  assert.equal(
    editOf({...finding, expected: message('read.list')}, 'a: 1\nkind: reprot\n'),
    undefined
  );
});
