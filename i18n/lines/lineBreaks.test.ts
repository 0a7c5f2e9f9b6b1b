import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {keptTogether, withFullLastLine, withNoBreakSpaces} from './lineBreaks.ts';

const kept = (text: string, options?: Parameters<typeof keptTogether>[1]) =>
  keptTogether(text, options).map(({start, end}) => text.slice(start, end));

test('«و» stays with the next word, but not the letter at the end of a word', () => {
  assert.deepEqual(kept('بی‌درنگ و بی‌قیدوشرط آزاد'), ['و بی‌قیدوشرط']);
  assert.deepEqual(kept('سوسنگرد و اهواز، تهران و ۸ دی ۱۴۰۳ بود'), ['و اهواز،', 'و ۸ دی ۱۴۰۳']);
  assert.deepEqual(kept('گفت‌وگو با او درباره کوه'), []);
  assert.deepEqual(kept('بانو رفت'), []);
});

test('a date stays whole in both calendars', () => {
  assert.deepEqual(kept('در ۸ دی ۱۴۰۳ (۲۸ دسامبر ۲۰۲۴) بود'), ['۸ دی ۱۴۰۳', '۲۸ دسامبر ۲۰۲۴']);
  assert.deepEqual(kept('ژوئن ۲۰۱۹ (خرداد تا تیر ۱۳۹۸)'), ['ژوئن ۲۰۱۹', 'تیر ۱۳۹۸']);
  assert.deepEqual(kept('در ۱۹ تا ۲۳ آبان ۱۴۰۰ (۱۰ تا ۱۴ نوامبر ۲۰۲۱)'), [
    '۱۹ تا ۲۳ آبان ۱۴۰۰',
    '۱۰ تا ۱۴ نوامبر ۲۰۲۱'
  ]);
  assert.deepEqual(kept('از ۱۹ تا ۲۳ آبان'), ['۱۹ تا ۲۳ آبان']);
});

test('a number stays with its noun, a year does not', () => {
  assert.deepEqual(kept('به گفته او ۳۳ شاهد آمدند'), ['۳۳ شاهد']);
  assert.deepEqual(kept('بیش از ۲٬۷۰۰ نفر در شعبه ۲۶ و بند ۲ الف اوین'), [
    '۲٬۷۰۰ نفر',
    'شعبه ۲۶',
    'و بند ۲ الف'
  ]);
  assert.deepEqual(kept('بهار ۱۴۰۰ به ریاست'), []);
});

test('the verb does not stand alone on the last line', () => {
  assert.deepEqual(kept('مادران دادخواه آبان به این سخنان پاسخ دادند', {isEnd: true}), [
    'پاسخ دادند'
  ]);
  assert.deepEqual(kept('آزادی آنان هنوز تأیید نشده است', {isEnd: true}), ['تأیید نشده است']);
  assert.deepEqual(kept('آزاد شد', {isEnd: true}), []);
});

test('names stay whole', () => {
  assert.deepEqual(kept('درخواست آزادی محمد نوری‌زاد از زندان', {terms: ['محمد نوری‌زاد']}), [
    'محمد نوری‌زاد'
  ]);
  assert.equal(
    withNoBreakSpaces('آزادی محمد نوری‌زاد', {terms: ['محمد نوری‌زاد']}),
    'آزادی محمد\u00a0نوری‌زاد'
  );
});

test('parts are in order, apart, short, and only spaces change', () => {
  const word = fc.constantFrom('و', '۸', 'دی', '۱۴۰۳', 'شعبه', '۲۶', 'زندان', 'شد', '(۴', '۲٬۷۰۰');
  fc.assert(
    fc.property(fc.array(word, {maxLength: 30}), fc.boolean(), (words, isEnd) => {
      const text = words.join(' ');
      const parts = keptTogether(text, {isEnd, terms: ['زندان شد']});
      parts.forEach(({start, end}, index) => {
        assert.ok(start < end && end - start <= 28);
        assert.ok(start >= (parts[index - 1]?.end ?? 0));
      });
      assert.equal(withNoBreakSpaces(text, {isEnd}).replaceAll('\u00a0', ' '), text);
    })
  );
});

test('the last line of a paragraph on a poster is no word or two', () => {
  const last = (text: string) =>
    withFullLastLine(text).split(' ').at(-1)?.replaceAll('\u00a0', ' ');
  assert.equal(last('از تصمیم دادگاه درباره نفر ششم خبر نداریم.'), 'ششم خبر نداریم.');
  assert.equal(last('نمی‌دانیم امروز هم در زندان است یا نه.'), 'زندان است یا نه.');
  assert.equal(last('whether he is held today we do not know.'), 'we do not know.');
  assert.equal(withFullLastLine('کوتاه است.'), 'کوتاه است.');
  assert.equal(withFullLastLine(`a b ${'x'.repeat(30)}`), `a b ${'x'.repeat(30)}`);
});
