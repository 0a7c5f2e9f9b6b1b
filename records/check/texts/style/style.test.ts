import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {listFolders} from '../../../read/files.ts';
import {readFolder} from '../../../read/folder.ts';
import {formatFinding} from '../../index.ts';
import {farsi, farsiText, testFindings} from '../../content.fixture.ts';
import {registryStyle} from '../../registries/texts.ts';
import {prosePassagesOf} from '../passages.ts';
import {avoidedTermsIn} from './avoidedTerms.ts';
import {interfaceSlips} from './interface.ts';
import {checkStyle, styleSlips} from './style.ts';

test('the content, the interface and the guide for editors follow our Farsi style', () => {
  const findings = [
    ...listFolders()
      .map(readFolder)
      .flatMap(folder => checkStyle(prosePassagesOf(folder))),
    ...registryStyle(),
    ...interfaceSlips()
  ];
  assert.deepEqual(
    findings.map(each => formatFinding(each)),
    []
  );
  assert.deepEqual(styleSlips(fs.readFileSync('docs/editing.fa.md', 'utf8'), ''), []);
});

test('terms that the glossary avoids are found with either kind of space, but not inside words', () => {
  const found = (text: string) => avoidedTermsIn(text).map(({found: word}) => word);
  assert.deepEqual(found('به سبب فعالیت و به علت بیماری'), ['به سبب', 'به علت']);
  assert.deepEqual(found('به\u200cعلت بیماری'), ['به\u200cعلت']);
  assert.deepEqual(found('بر پایه قاعده'), ['بر پایه']);
  assert.deepEqual(found('فرمانده و رکوردها'), []);
  assert.deepEqual(found('گاه‌شمار مرگ کوهنوردان'), []);
});

test('words that are one word are joined by a half-space, and the editor can do it', () => {
  const [slip] = styleSlips('او به عنوان شاهد، به\u200cویژه آنجا', '');
  assert.deepEqual([slip?.found, slip?.write], ['به عنوان', 'به\u200cعنوان']);
  assert.equal(slip?.fix?.put, 'به\u200cعنوان');
  assert.deepEqual(slips('به\u200cعنوان شاهد؛ نقل\u200cقول؛ چنان کهن'), []);
});

const slips = (farsi: string, english = '') => styleSlips(farsi, english).map(({found}) => found);

test('false friends are found where the context makes them wrong', () => {
  assert.deepEqual(slips('هر مطلبی ادعا نیست', 'Not every claim is one'), ['ادعا']);
  assert.deepEqual(slips('اتهام ادعای مقام‌هاست', 'Charges are what the authorities allege'), []);
  assert.deepEqual(slips('دو مأموریت', 'two mandates'), ['مأموریت']);
  assert.deepEqual(slips('مأموریت پلیس', 'the task of the police'), []);
  assert.deepEqual(slips('طرح دادخواست', 'a petition'), ['دادخواست']);
  assert.deepEqual(slips('طرح دادخواست در دادگاه', 'a suit before a court'), []);
  assert.deepEqual(slips('به شمارش این نهاد'), ['به شمارش']);
  assert.deepEqual(slips('پرونده او بسته شده است'), ['پرونده او بسته شد']);
  assert.deepEqual(slips('به زندانی در کرج منتقل شد'), ['به زندانی در']);
  assert.deepEqual(slips('آزادی خود کارگر را'), ['کارگر را']);
  assert.deepEqual(slips('سمیه کارگر آزاد شد'), []);
});

test('the English context is that of the same paragraph', () => {
  const english = 'Petitions.\n\nA suit.';
  assert.deepEqual(slips('طومار.\n\nدادخواست.', english), []);
  assert.deepEqual(slips('دادخواست.\n\nشکایت.', english), ['دادخواست']);
});

test('papers do not speak, what is not known takes one verb, sentences are in words', () => {
  assert.deepEqual(slips('این صفحه نه می‌گوید که زندانی است و نه می‌گوید که آزاد است.').length, 2);
  assert.deepEqual(slips('بیانیه می‌گوید که پرونده را نشان می‌دهند.'), ['بیانیه می‌گوید']);
  assert.deepEqual(slips('نوشت و منابع ما نمی‌گویند که کجاست.'), ['منابع ما نمی‌گویند']);
  assert.deepEqual(
    slips('در این صفحه می‌نویسیم. خانواده می‌گوید. به گزارش این متن او می‌گوید.'),
    []
  );
  assert.deepEqual(slips('متنی که تاریخ آغاز حبس را آورده است'), [
    'متنی که تاریخ آغاز حبس را آورده است'
  ]);
  assert.deepEqual(slips('گزارشی که روز دیگری در آن آمده است'), []);
  assert.equal(slips('اطلاعیه‌ای در آن روز از برنامه گفت‌وگو خبر داد.').length, 1);
  assert.deepEqual(slips('در اطلاعیه‌ای خبر برنامه آمده است. کارزار خبر داد.'), []);
  assert.deepEqual(slips('به ۱۰ سال و ۸ ماه حبس'), ['۱۰ سال و ۸ ماه']);
  assert.deepEqual(slips('در ۱۴۰۰ سال و ماه'), []);
});

testFindings([
  {
    name: 'a Farsi term that the glossary avoids',
    level: 'warning',
    files: farsiText('به سبب فعالیت.'),
    file: farsi,
    line: 6,
    field: /text/,
    found: /به سبب/,
    expected: /به دلیل/
  }
]);
