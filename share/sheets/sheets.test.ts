import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, before, test} from 'node:test';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import LetterSheet from '../../components/share/sheets/LetterSheet.tsx';
import {locales} from '../../i18n/locales.ts';
import {getActions, getPeople} from '../../records/index.ts';
import {createCardRenderer} from '../cards/render.ts';
import {lettersOf} from '../letters/letters.ts';
import {drawPrintable, infoOf} from './draw.ts';
import {inLogicalOrder, words} from '../../i18n/direction/pdfWords.fixture.ts';
import {peopleInKit} from './list.ts';
import {planPrintables, type Printable} from './plan.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'sheets-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));
const lacks = (program: string) =>
  spawnSync(program, ['-v']).error ? `${program} is not installed` : false;
const outputOf = (program: string, args: readonly string[]) =>
  spawnSync(program, args, {encoding: 'utf8'}).stdout;

let renderer: Awaited<ReturnType<typeof createCardRenderer>>;
before(async () => {
  renderer = await createCardRenderer();
});
async function draw(printable: Printable): Promise<string> {
  const file = path.join(dir, path.basename(printable.file));
  fs.writeFileSync(file, await drawPrintable(renderer, printable));
  return file;
}
const planned = planPrintables();
const one = (file: string) => {
  const found = planned.find(printable => printable.file === `print/${file}.pdf`);
  assert.ok(found, file);
  return found;
};
/** A letter to an addressee, as a document of its own. */
const letterTo = (address: readonly string[], paragraphs: readonly string[]): Printable => ({
  ...one('letter-write-about-mehran-raoof-en-1'),
  parts: [
    {
      count: paragraphs.length,
      sizes: [38, 32],
      markup: (from, to, size) =>
        renderToStaticMarkup(
          createElement(LetterSheet, {
            lang: 'en',
            address,
            paragraphs: paragraphs.slice(from, to),
            size,
            isFirst: from === 0
          })
        )
    }
  ]
});

test(
  'letters are on A4 in their language, with every word in order',
  {skip: lacks('pdftotext')},
  async () => {
    for (const locale of locales) {
      const action = getActions(locale).find(({slug}) => slug === 'write-about-mehran-raoof');
      assert.ok(action);
      const [letter] = lettersOf(action, locale);
      assert.ok(letter);
      const file = await draw(one(letter.id));
      const info = outputOf('pdfinfo', [file]);
      assert.match(info, /Page size: +595\.28 x 841\.89 pts \(A4\)/);
      assert.match(info, /Pages: +1\n/);
      assert.match(info, /Tagged: +yes/);
      assert.ok(fs.readFileSync(file, 'latin1').includes(`/Lang (${locale})`));
      const body = letter.text.replace(/\[[^\]]*\]\s*$/, '');
      const read = words(inLogicalOrder(outputOf('pdftotext', [file, '-'])));
      assert.deepEqual(
        read.filter(word => !/^_+$/.test(word)),
        words(body)
      );
      for (const line of outputOf('pdffonts', [file]).split('\n').slice(2).filter(Boolean))
        assert.match(line, /Type 3 +Custom +yes/, 'embedded');
    }
  }
);

test('the PDF of a letter has the language of the letter, and its subject line as title', () => {
  const printable = one('letter-write-about-mehran-raoof-en-1');
  assert.ok(printable.kind === 'letter');
  const {subject} = printable;
  assert.deepEqual(infoOf(printable).title, subject);
  assert.equal(infoOf(printable).lang, 'en');
  assert.equal(infoOf({...printable, letter: {...printable.letter, lang: 'de'}}).lang, 'de');
});

test('an address is inside the window of the envelope', {skip: lacks('pdftotext')}, async () => {
  const address = [
    'The Right Honourable Member',
    'House of Example',
    '1 Example Street',
    'London AB1 2CD'
  ];
  const file = await draw(letterTo(address, ['Dear Madam,', 'I write.']));
  const boxes = [
    ...outputOf('pdftotext', ['-bbox', file, '-']).matchAll(
      /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)</g
    )
  ].map(([, ...found]) => ({
    box: found.slice(0, 4).map(value => (Number(value) / 72) * 25.4),
    word: found[4] ?? ''
  }));
  const inWindow = boxes.filter(({word}) => address.join(' ').split(' ').includes(word));
  assert.equal(inWindow.length, address.join(' ').split(' ').length);
  for (const {
    box: [left = 0, top = 0, right = 0, bottom = 0],
    word
  } of inWindow)
    assert.ok(left >= 20 && right <= 105 && top >= 45 && bottom <= 90, `${word}: ${left}, ${top}`);
});

test(
  'a letter that is too long for a page goes on, and nothing is lost',
  {skip: lacks('pdftotext')},
  async () => {
    const paragraphs = Array.from(
      {length: 40},
      (_, index) => `${index + 1}. ${'word '.repeat(60)}end`
    );
    const file = await draw(letterTo([], paragraphs));
    assert.ok(Number(/Pages: +(\d+)/.exec(outputOf('pdfinfo', [file]))?.[1]) > 1);
    assert.deepEqual(words(outputOf('pdftotext', [file, '-'])), words(paragraphs.join(' ')));
    await assert.rejects(draw(letterTo([], ['word '.repeat(5000)])), /does not fit a page/);
  }
);

test('no line of a Farsi sheet ends inside a date', () => {
  for (const name of ['postcards-fa', 'kit-fa'])
    for (const part of one(name).parts)
      if ('count' in part)
        assert.doesNotMatch(
          part.markup(0, part.count, 1),
          /[۰-۹] (?:بهمن|اسفند|دی|ژانویه|فوریه|دسامبر)|(?:بهمن|اسفند|دی|ژانویه|فوریه|دسامبر) [۰-۹]/,
          name
        );
});

test('a kit lists at most 200 people, says how many there are, and how they were chosen', () => {
  const people = (count: number) => Array.from({length: count}, (_, index) => index);
  for (const locale of locales) {
    const {shown, extent} = peopleInKit(people(1201), locale);
    assert.deepEqual(shown, people(200));
    assert.match(extent, locale === 'en' ? /^200 of the 1,201 people/ : /^۲۰۰ نفر از ۱۲۰۱ نفر/);
    const whole = peopleInKit(people(200), locale);
    assert.equal(whole.shown.length, 200);
    assert.match(whole.extent, locale === 'en' ? /^All 200 people/ : /^همه ۲۰۰ نفر/);
  }
  for (const locale of locales) {
    const statuses = getPeople(locale).map(({status: {group, date}}) => ({group, date}));
    const held = statuses.findLastIndex(({group}) => group === 'held');
    assert.ok(statuses.slice(0, held).every(({group}) => group === 'held'));
  }
});

test(
  'a kit has the list, postcards, signatures and posters, with codes that lead to pages',
  {skip: lacks('pdftotext') || lacks('zbarimg')},
  async () => {
    for (const locale of locales) {
      const file = await draw(one(`kit-${locale}`));
      const lines = inLogicalOrder(outputOf('pdftotext', [file, '-'])).split('\n');
      const text = words(lines.join('\n')).join(' ');
      const broken = lines.filter(line => /^\P{L}*-\p{L}|\p{L}-\P{L}*$/u.test(line));
      assert.deepEqual(broken, [], 'a line ends at a hyphen of an address');
      for (const name of locale === 'en' ? ['Mehran', 'Raoof'] : ['مهران', 'رئوف'])
        assert.ok(text.includes(name), name);
      assert.ok(text.includes(words(peopleInKit(getPeople(locale), locale).extent).join(' ')));
      assert.match(
        outputOf('pdfinfo', [file]),
        locale === 'en' ? /Made on \d+ \w+ 20/ : /تاریخ تهیه: /
      );
      spawnSync('pdftoppm', ['-r', '110', '-png', '-l', '2', file, path.join(dir, locale)]);
      const pictures = fs.readdirSync(dir).filter(name => name.startsWith(`${locale}-`));
      const codes = outputOf('zbarimg', [
        '-q',
        '--raw',
        ...pictures.map(name => path.join(dir, name))
      ]);
      const paths = codes
        .trim()
        .split('\n')
        .map(url => new URL(url).pathname);
      assert.equal(paths.length, 5, 'one on the list, four on postcards');
      assert.ok(paths.includes(`/${locale}`));
      assert.ok(paths.includes(`/${locale}/prisoners/mehran-raoof`));
    }
  }
);
