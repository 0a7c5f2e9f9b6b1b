import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {commonHeaders, cacheControl, pageHeaders, pagePolicy} from './headers.ts';
import {hostFiles} from './hostFiles.ts';

test('the configurations in docs/hosting match the headers', () => {
  for (const [file, text] of Object.entries(hostFiles()))
    assert.equal(fs.readFileSync(file, 'utf8'), text, `${file} is out of date. Run: npm run hosts`);
});

test('the policy of a page allows nothing by default, one style, and no inline script or eval', () => {
  const policy = pagePolicy('AAAA');
  assert.match(policy, /^default-src 'none'; style-src 'sha256-AAAA';/);
  assert.doesNotMatch(policy, /unsafe|\*|https?:/);
  for (const name of ['base-uri', 'form-action'])
    assert.match(policy, new RegExp(`${name} 'none'`));
});

test('the policy of the header allows as little, except that pages name their style', () => {
  const policy = pageHeaders()['Content-Security-Policy'] ?? '';
  assert.doesNotMatch(policy, /unsafe|\*|https?:|style|default/);
  for (const name of ['script-src', 'font-src', 'img-src', 'connect-src'])
    assert.match(policy, new RegExp(`${name} 'self'(?: 'inline-speculation-rules')?;`));
  const none = 'child-src manifest-src media-src object-src base-uri form-action frame-ancestors';
  for (const name of none.split(' ')) assert.match(policy, new RegExp(`${name} 'none'`));
});

test('every header that MDN’s Observatory scores is set', () => {
  const headers = pageHeaders();
  assert.equal(headers['Referrer-Policy'], 'no-referrer');
  assert.match(
    commonHeaders['Strict-Transport-Security'],
    /max-age=63072000; includeSubDomains; preload/
  );
  assert.equal(commonHeaders['Cross-Origin-Resource-Policy'], 'same-origin');
  assert.equal(headers['X-Frame-Options'], 'DENY');
  assert.equal(commonHeaders['X-Content-Type-Options'], 'nosniff');
});

test('the onion address is announced only if there is one', () => {
  assert.equal(pageHeaders('').hasOwnProperty('Onion-Location'), false);
  assert.equal(pageHeaders('http://x.onion')['Onion-Location'], 'http://x.onion');
});

test('files with a hash in their name are cached for a year, pages for minutes', () => {
  assert.match(cacheControl('/assets/site-0123abcd.js'), /immutable/);
  assert.match(cacheControl('/fonts/vazirmatn-0123abcd.woff2'), /immutable/);
  assert.match(cacheControl('/en/news'), /max-age=300/);
});
