import assert from 'node:assert/strict';
import {test} from 'node:test';
import {publicUrl, requirePublicUrl, SiteUrlError} from './siteUrl.ts';

test('a build for readers rejects a missing, relative or local SITE_URL and says how to fix it', () => {
  for (const [value, said] of [
    ['', 'is not set'],
    ['example.org', 'not an absolute address'],
    ['/site', 'not an absolute address'],
    ['ftp://example.org', 'not an absolute address'],
    ['http://localhost:3000', 'an address of this machine'],
    ['https://127.0.0.1', 'an address of this machine'],
    ['http://[::1]/', 'an address of this machine'],
    ['http://a.localhost', 'an address of this machine']
  ] as const) {
    assert.throws(
      () => requirePublicUrl(value),
      (error: Error) =>
        error.message.includes(said) && error.message.includes('SITE_URL=https://example.org'),
      value
    );
  }
  for (const value of ['https://example.org', 'http://abcdefgh.onion', 'https://example.org/path'])
    assert.doesNotThrow(() => requirePublicUrl(value));
});

test('any build rejects a SITE_URL that is not an absolute address; without one it is that of npm run serve', () => {
  assert.equal(publicUrl(''), 'http://localhost:3000');
  assert.equal(publicUrl('https://example.org/'), 'https://example.org');
  assert.throws(() => publicUrl('garbage'), SiteUrlError);
  assert.throws(() => publicUrl('https://%'), SiteUrlError);
});
