import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {NextIntlClientProvider} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import {locales} from '../../i18n/locales.ts';
import type {Person, Source} from '../../records/index.ts';
import LettersToPrison from './LettersToPrison.tsx';

const mail: NonNullable<Person['mail']> = {
  address: 'تهران\nزندان اوین',
  languages: ['fa'],
  may: {en: 'Greetings.', fa: 'احوال‌پرسی.'},
  mayNot: {en: 'The case.', fa: 'پرونده.'},
  asOf: '2026-11-01',
  sources: ['first']
};
const source: Source = {
  id: 'first',
  publisher: {en: 'Publisher', fa: 'ناشر'},
  title: {en: 'Report', fa: 'گزارش'},
  lang: 'en',
  type: 'ngo',
  publishable: true
};

test('letters to prison come with the address in its script, its source and day, and who reads them', () => {
  for (const locale of locales) {
    const messages = JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as object;
    const html = renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
        <LettersToPrison
          person={{name: {en: 'Some Person', fa: 'یک نفر'}, mail, sources: [source]}}
        />
      </NextIntlClientProvider>
    );
    assert.match(html, /<bdi dir="auto" class="[^"]*pre-line">تهران\nزندان اوین<\/bdi>/);
    assert.match(html, /href="#source-first"/);
    assert.match(html, /datetime="2026-11-01"/i);
    assert.match(
      html,
      locale === 'en' ? /opened and read by the authorities/ : /باز می‌کنند و می‌خوانند/
    );
    assert.match(
      html,
      locale === 'en' ? /Only for people outside Iran/ : /تنها برای کسانی که نه خود در ایران‌اند/
    );
  }
});
