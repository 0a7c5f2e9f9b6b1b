import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderToStaticMarkup} from 'react-dom/server';
import Breakable from './Breakable.tsx';

const breaksOf = (text: string) => {
  const html = renderToStaticMarkup(<Breakable>{text}</Breakable>);
  assert.equal(
    html.replaceAll('<wbr/>', '').replaceAll('&amp;', '&').replaceAll('&#x27;', "'"),
    text,
    'what is copied is the text itself'
  );
  return html.replaceAll('<wbr/>', '|');
};

test('hashtags break at underscores and between words', () => {
  assert.equal(breaksOf('#FreeIransPoliticalPrisoners'), '#Free|Irans|Political|Prisoners');
  assert.equal(breaksOf('#زندانی_سیاسی_آزاد_باید_گردد'), '#زندانی_|سیاسی_|آزاد_|باید_|گردد');
  assert.equal(breaksOf('#LGBTQ'), '#LGBTQ');
});

test('addresses break after their separators, but not at their end or between two of them', () => {
  assert.equal(
    breaksOf('https://example.org/en/news/some-long_slug?a=b'),
    'https://|example.org/|en/|news/|some-long_|slug?|a=|b'
  );
  assert.equal(breaksOf('https://example.org/'), 'https://|example.org/');
});

test('other words stay as they are', () => {
  const text = 'McDonald and/or well-known, e.g. iPhone.\n\n';
  assert.equal(breaksOf(text), text);
  assert.equal(breaksOf('Read https://a.org/b now'), 'Read https://|a.org/|b now');
});
