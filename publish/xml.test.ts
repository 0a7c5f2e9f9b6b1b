import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {writeXml} from './xml.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'xml-'));
after(() => fs.rmSync(dir, {recursive: true}));

for (const [name, xml] of [
  ['a control character', '<a>b\u0002c</a>'],
  ['a vertical tab in CDATA', '<a><![CDATA[b\u000bc]]></a>'],
  ['a noncharacter', '<a>\uFFFE</a>'],
  ['an entity of HTML', '<a>b&nbsp;c</a>'],
  ['a bare ampersand', '<a>b & c</a>'],
  ['two roots', '<a/><b/>'],
  ['an open element', '<a><b></a>']
] as const)
  test(`${name} is refused, and no file is written`, () => {
    const file = path.join(dir, `${name}.atom`);
    assert.throws(
      () => writeXml(file, xml),
      (error: Error) => error.message.includes(file) && error.message.includes('not well-formed')
    );
    assert.equal(fs.existsSync(file), false);
  });

test('well-formed XML is written as it is', () => {
  const file = path.join(dir, 'good.atom');
  writeXml(file, '<a lang="fa">«خانه‌ها»</a>');
  assert.equal(fs.readFileSync(file, 'utf8'), '<a lang="fa">«خانه‌ها»</a>');
});
