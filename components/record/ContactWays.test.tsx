import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {NextIntlClientProvider} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import {locales} from '../../i18n/locales.ts';
import type {Contact} from '../../records/index.ts';
import ContactWays from './ContactWays.tsx';

const elsewhere: Contact['elsewhere'] = [
  {
    help: {en: 'Questions.', fa: 'پرسش‌ها.'},
    source: {
      id: 'them',
      publisher: {en: 'Them', fa: 'آنان'},
      title: {en: 'Their site', fa: 'سایت آنان'},
      url: 'https://example.org/them',
      lang: 'en',
      type: 'ngo',
      publishable: true
    }
  }
];
const email: Contact['ways'][number] = {
  kind: 'email',
  value: 'editors@example.org',
  for: ['editors'],
  languages: ['en', 'fa'],
  confirmedOn: '2026-11-29',
  key: {kind: 'pgp', fingerprint: '118E0CC336530965', armored: 'The key'}
};

const render = (...ways: Contact['ways']) =>
  locales.map(locale => {
    const messages = JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as object;
    return renderToStaticMarkup(
      <NextIntlClientProvider locale={locale} messages={messages} timeZone="UTC">
        <ContactWays contact={{ways, elsewhere}} />
      </NextIntlClientProvider>
    );
  });

test('without an address the page says whom to reach elsewhere, with the source', () => {
  for (const html of render()) {
    assert.match(html, /href="https:\/\/example\.org\/them"/);
    assert.doesNotMatch(html, /mailto:/);
  }
});

test('an address shows its fingerprint and key, and nobody else', () => {
  for (const html of render(email)) {
    assert.match(html, /href="mailto:editors@example\.org"/);
    assert.match(html, /118E 0CC3 3653 0965/);
    assert.match(html, /The key/);
    assert.doesNotMatch(html, /example\.org\/them/);
  }
});
