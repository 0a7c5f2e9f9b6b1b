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

function render(addresses: Partial<Source>, locale: Locale = 'en') {
  const messages = JSON.parse(fs.readFileSync(`messages/${locale}.json`, 'utf8')) as object;
  return renderToStaticMarkup(
    <NextIntlClientProvider locale={locale} messages={messages}>
      <SourceList sources={[{...source, ...addresses}]} />
    </NextIntlClientProvider>
  );
}

test('a source without an address says that none is on record', () => {
  assert.match(render({}), /no address on record/);
  assert.match(render({publishable: false}), /no address on record/);
  assert.match(render({}, 'fa'), /نشانی‌ای ثبت نشده است/);
});

test('an address that is not publishable is not linked, with the reason; a publishable one is linked', () => {
  for (const addresses of [{url}, {archiveUrl: url}]) {
    assert.match(
      render({...addresses, publishable: false}),
      /not linked: the address on record is a mirror or not public/
    );
    assert.doesNotMatch(render({...addresses, publishable: false}), /href/);
    assert.match(render(addresses), /href="https:\/\/example\.org\/a"/);
    assert.doesNotMatch(render(addresses), /not linked|no address/);
  }
});
