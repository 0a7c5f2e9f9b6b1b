import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {NextIntlClientProvider} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Figures} from '../../records/index.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import HealthFigure from './HealthFigure.tsx';

function noteOf(held: number, unconfirmed: number, locale: Locale): string {
  const messages = JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as object;
  const health = {held, current: 0, unconfirmed, rows: []};
  const html = renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages}>
      <HealthFigure figures={{health} as unknown as Figures} note="Counted." />
    </NextIntlClientProvider>
  );
  return /data-note="([^"]*)"/.exec(html)?.[1] ?? '';
}

test('the picture says about how many people nothing may be shown, if there are any', () => {
  assert.match(noteOf(3, 1, 'en'), /^Of 3 people .* is on record for 2\. Counted\.$/);
  assert.match(
    noteOf(3, 1, 'fa'),
    /^از میان .* نفر .* نفر گزارشی نیست که بتوان نشان داد\. Counted\.$/
  );
  assert.match(noteOf(1, 0, 'fa'), /^درباره تنها کسی که .* Counted\.$/);
  for (const locale of locales) assert.equal(noteOf(2, 2, locale), 'Counted.');
});
