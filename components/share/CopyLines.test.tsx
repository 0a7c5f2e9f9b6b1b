import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Locale} from '../../i18n/locales.ts';
import CopyLines from './CopyLines.tsx';

const shown = (text: string, within: Locale) => {
  const html = renderToStaticMarkup(<CopyLines within={within}>{text}</CopyLines>);
  assert.equal(html.replace(/<[^>]+>/g, ''), text, 'what is copied is the text itself');
  return html.replaceAll('<wbr/>', '');
};

test('a row of hashtags in the other script has the direction of that script', () => {
  assert.equal(
    shown('آزادی\n#women #life\n\n#زن #زندگی', 'fa'),
    'آزادی\n<bdi dir="ltr">#women #life</bdi>\n\n#زن #زندگی'
  );
  assert.equal(
    shown('Freedom\n#زن #زندگی\n#women #life', 'en'),
    'Freedom\n<bdi dir="rtl">#زن #زندگی</bdi>\n#women #life'
  );
});

test('a direction mark before the first letter decides', () => {
  assert.equal(shown('\u200fAmnesty گفت', 'fa'), '\u200fAmnesty گفت');
  assert.equal(shown('\u200e«آزادی» now', 'en'), '\u200e«آزادی» now');
  assert.equal(shown('۲۰۲۱', 'fa'), '۲۰۲۱');
});
