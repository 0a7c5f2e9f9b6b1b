import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {NextIntlClientProvider} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Detention} from '../../../records/index.ts';
import {locales, type Locale} from '../../../i18n/locales.ts';
import {numberFormats} from '../../../i18n/numbers.ts';
import DetentionTable from './DetentionTable.tsx';

/** The sum of ten days in prison, with or without an end on record. */
function sumOf(to: string | null, locale: Locale): string {
  const [from, until, days] = ['2021-01-01', '2021-01-11', {min: 10, max: 10}];
  const spell = {from, to, until, endedBy: null, days, drawn: {from, until}};
  const detention: Detention = {spells: [spell], days, openEnded: to === null};
  const messages = JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as object;
  const html = renderToStaticMarkup(
    <NextIntlClientProvider
      locale={locale}
      messages={messages}
      formats={numberFormats}
      timeZone="UTC"
    >
      <DetentionTable detention={detention} />
    </NextIntlClientProvider>
  );
  const foot = /<tfoot>.*<\/tfoot>/.exec(html)?.[0] ?? '';
  return /([^<>]+)<\/td><\/tr>/.exec(foot)?.[1] ?? '';
}

test('a sum of days without an end on record is the least number', () => {
  const sums = locales.map(locale => [sumOf('2021-01-11', locale), sumOf(null, locale)]);
  assert.deepEqual(sums, [
    ['10 days', 'at least 10 days'],
    ['۱۰ روز', 'دست‌کم ۱۰ روز']
  ]);
});
