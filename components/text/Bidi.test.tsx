import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createElement} from 'react';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Locale} from '../../i18n/locales.ts';
import Bidi from './Bidi.tsx';

const html = (children: string, lang: Locale, within?: Locale) =>
  renderToStaticMarkup(createElement(Bidi, {children, lang, ...(within && {within})}));

test('a text in the language around it has only its foreign runs isolated', () => {
  assert.equal(
    html('سازمان Amnesty International (UK) گفت', 'fa', 'fa'),
    'سازمان <bdi lang="en" dir="ltr">Amnesty International (UK)</bdi> گفت'
  );
  assert.equal(html('تلفن: ۰۲۱-۱۲۳۴۵۶۷', 'fa'), 'تلفن: <bdi dir="ltr">۰۲۱-۱۲۳۴۵۶۷</bdi>');
  assert.equal(
    html('He wrote «گزارش PEN درباره اوین»', 'en'),
    'He wrote <bdi lang="fa" dir="rtl">«گزارش <bdi lang="en" dir="ltr">PEN</bdi> درباره اوین»</bdi>'
  );
});

test('a text without translation is isolated whole', () => {
  assert.equal(
    html('Only in English, now (UK)!', 'en', 'fa'),
    '<bdi lang="en" dir="ltr">Only in English, now (UK)!</bdi>'
  );
});

test('characters that isolate become elements, so that nobody copies them', () => {
  assert.equal(
    html('بر پایه متنی از \u2068PEN America\u2069', 'fa'),
    'بر پایه متنی از <bdi lang="en" dir="ltr">PEN America</bdi>'
  );
});
