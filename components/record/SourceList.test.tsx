import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {NextIntlClientProvider} from 'next-intl';
import {renderToStaticMarkup} from 'react-dom/server';
import type {Source} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import SourceList from './SourceList.tsx';

const source: Source = {
  id: 'a',
  publisher: {en: 'Publisher', fa: 'ناشر'},
  title: {en: 'Report', fa: 'گزارش'},
  lang: 'en',
  type: 'media',
  publishable: true
};
const url = 'https://example.org/a';

function said(addresses: Partial<Source>, locale: Locale = 'en') {
  const messages = JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as object;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages}>
      <SourceList sources={[{...source, ...addresses}]} />
    </NextIntlClientProvider>
  );
}

test('a source without an address is not said to have a mirror or a closed one', () => {
  assert.match(said({}), /no address on record/);
  assert.match(said({publishable: false}), /no address on record/);
  assert.match(said({}, 'fa'), /نشانی‌ای ثبت نشده است/);
});

test('an address that must not be opened is not linked, and that is said; one that may be is linked, and nothing is said', () => {
  for (const addresses of [{url}, {archiveUrl: url}]) {
    assert.match(
      said({...addresses, publishable: false}),
      /not linked: the address on record is a mirror or not public/
    );
    assert.doesNotMatch(said({...addresses, publishable: false}), /href/);
    assert.match(said(addresses), /href="https:\/\/example\.org\/a"/);
    assert.doesNotMatch(said(addresses), /not linked|no address/);
  }
});
