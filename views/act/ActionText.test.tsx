import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getActions, type Action} from '../../records/index.ts';
import {locales} from '../../i18n/locales.ts';
import {renderBody} from '../markup.tsx';
import ActionText from './ActionText.tsx';
import {lettersOf} from '../../share/letters/letters.ts';

const open = (locale: 'en' | 'fa') => getActions(locale).filter(({isOpen}) => isOpen);
const german = {
  lang: 'de' as const,
  subject: 'Zu einem Gefangenen',
  text: 'Sehr geehrte Damen und Herren,\n\nich frage nach einem Gefangenen.'
};
const arabic = {lang: 'ar' as const, subject: 'عن سجين', text: 'تحية طيبة،\n\nأسأل عن سجين.'};
const withLetters = (action: Action, letters: Action['letters']) => ({...action, letters});

test('a letter in each language, in more than one wording, those of the page first', () => {
  for (const locale of locales)
    for (const action of open(locale)) {
      const letters = lettersOf(action, locale);
      if (!letters.length) continue;
      assert.equal(letters[0]?.lang, locale);
      for (const lang of locales) {
        const own = letters.filter(letter => letter.lang === lang);
        assert.ok(own.length > 1, `${action.slug} ${lang}`);
        assert.equal(new Set(own.map(({text}) => text)).size, own.length);
        assert.deepEqual(
          own.map(({wording}) => wording),
          own.map((_, index) => index + 1)
        );
      }
      assert.equal(new Set(letters.map(({id}) => id)).size, letters.length);
    }
});

test('letters in languages that the addressee reads come with language, direction and subject', () => {
  for (const locale of locales) {
    const action = open(locale).find(({slug}) => slug === 'write-about-mehran-raoof');
    assert.ok(action);
    const changed = withLetters(action, [german, arabic]);
    const letter = lettersOf(changed, locale).find(({lang}) => lang === 'de');
    assert.ok(letter);
    assert.equal(letter.words, 10);
    const {searchParams} = new URL(letter.mail.href);
    assert.equal(searchParams.get('subject'), german.subject);
    assert.equal(searchParams.get('body')?.replaceAll('\r\n', '\n'), german.text);
    const html = renderBody(<ActionText action={changed} locale={locale} />, locale);
    assert.match(html, /<pre id="letter-[^"]+-de-1" lang="de" dir="ltr"/);
    assert.match(html, /<pre id="letter-[^"]+-ar-1" lang="ar" dir="rtl"/);
    assert.match(html, locale === 'en' ? /German, wording 1 \(10 words\)/ : /آلمانی، متن ۱/);
  }
});

test('letters show without one in the text of the page, and one place holds them all', () => {
  const signing = open('en').find(({slug}) => slug === 'sign-the-emergency-appeal');
  const writing = open('en').find(({slug}) => slug === 'write-about-mehran-raoof');
  assert.ok(signing && writing);
  const places = (action: Action) =>
    renderBody(<ActionText action={withLetters(action, [german])} locale="en" />, 'en').split(
      'No insults and no threats'
    ).length - 1;
  assert.equal(places(signing), 1);
  assert.equal(places(writing), 1);
});
