import assert from 'node:assert/strict';
import {test} from 'node:test';
import {locales} from '../../i18n/locales.ts';
import {digestOf} from '../../views/digest/digest.ts';
import {digestMail, digestText} from './writeDigest.ts';

/** A week in which the record has news, changes of status and calls to action. */
const full = '2021-11-09';
const titlesIn = (last: string) =>
  digestOf('en', last).parts.flatMap(({changes}) => changes.map(({title}) => title));

test('a digest has seven days, the last one included', () => {
  const {first, last, parts} = digestOf('en', full);
  assert.deepEqual([first, last], ['2021-11-03', full]);
  const days = parts.flatMap(({changes}) => changes.map(({on}) => on));
  assert.ok(days.includes(first));
  assert.ok(days.every(on => on >= first && on <= full));
  const title = titlesIn(full).find(each => each.startsWith('New call to action: Members of'));
  assert.ok(title);
  assert.ok(!titlesIn('2021-11-10').includes(title) && !titlesIn('2021-11-02').includes(title));
});

test('text and e-mail have each title, day and address of the digest, in both languages', () => {
  for (const locale of locales) {
    const digest = digestOf(locale, full);
    const [text, mail] = [digestText(digest, locale), digestMail(digest, locale)];
    const changes = digest.parts.flatMap(part => part.changes);
    assert.ok(changes.length > 2);
    for (const {path} of changes) {
      assert.ok(text.split('\n').some(line => line.endsWith(`/${locale}${path}`)));
      assert.ok(mail.includes(`/${locale}${path}" lang=`));
    }
    assert.match(
      mail,
      locale === 'fa' ? /<body lang="fa" dir="rtl">/ : /<body lang="en" dir="ltr">/
    );
    assert.doesNotMatch(text, /:date\[|[<>]/);
  }
});

test('the body of the e-mail loads nothing and has no script', () => {
  for (const locale of locales)
    assert.doesNotMatch(
      digestMail(digestOf(locale, full), locale),
      /<(?:img|script|link|style|iframe|form)|\b(?:src|on\w+|background)=|url\(/i
    );
});

test('a week without changes says so', () => {
  const empty = digestOf('en', '1990-01-07');
  assert.deepEqual(empty.parts, []);
  assert.match(digestText(empty, 'en'), /Nothing on this site changed from 1 January 1990 to 7 J/);
  assert.match(digestMail(digestOf('fa', '1990-01-07'), 'fa'), /چیزی در این سایت تغییر نکرده/);
});

test('a long part says how many changes are left out, and leads to all', () => {
  const [part] = digestOf('en', full).parts;
  assert.ok(part);
  const long = {...digestOf('en', full), parts: [{...part, more: 12}]};
  assert.match(digestText(long, 'en'), /and 12 more\n\S+\/en\/\w+\n/);
});
