import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {samples} from '../../i18n/direction/corpus.ts';
import {withoutIsolates} from '../../i18n/direction/marks.ts';
import {longestMailto, mailto} from './mailto.ts';

const paste = '[paste the letter here]';
const read = (href: string) => {
  const url = new URL(href);
  return {
    to: url.pathname,
    subject: url.searchParams.get('subject'),
    body: url.searchParams.get('body')?.replaceAll('\r\n', '\n')
  };
};

test('twenty texts of mixed direction arrive whole in a mail program, subject and body', () => {
  const texts = samples().filter((_, index) => index % 50 === 0);
  assert.ok(texts.length >= 20, `${texts.length}`);
  for (const {text} of texts) {
    const body = `${withoutIsolates(text)}\n\n+ & = ? # % “«»” ۱٬۲۳۴`;
    const mail = mailto({to: 'office@example.org', subject: text, body, paste});
    assert.ok(mail.isWhole, text);
    assert.deepEqual(read(mail.href), {to: 'office@example.org', subject: text, body});
  }
});

test('a letter is in the mail whole or not at all, within the limit', () => {
  fc.assert(
    fc.property(fc.string({unit: 'grapheme', maxLength: 2500}), text => {
      const body = text.replaceAll('\r', '');
      const {href, isWhole} = mailto({to: '', subject: 'About', body, paste});
      assert.ok(href.length <= longestMailto);
      assert.equal(read(href).body, isWhole ? body : paste);
    }),
    {numRuns: 200}
  );
});
