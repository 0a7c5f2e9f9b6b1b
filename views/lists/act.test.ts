import assert from 'node:assert/strict';
import {test} from 'node:test';
import {footerOf} from '../text.ts';
import {renderBody} from '../markup.tsx';
import {actList} from './act.tsx';

const markup = (locale: 'en' | 'fa') =>
  renderBody(actList.show({locale, path: '/act', page: 1}).children, locale);

test('what readers in Iran can do comes first in Farsi, last in English, and is not in the footer', () => {
  const places = (locale: 'en' | 'fa') => {
    const html = markup(locale);
    assert.ok(html.includes(`href="/${locale}/in-iran"`));
    return ['id="in-iran"', 'id="open"', 'id="closed"'].map(mark => html.indexOf(mark));
  };
  const [farsi = 0, open = 0] = places('fa');
  assert.ok(farsi >= 0 && farsi < open);
  const [english = 0, , closed = 0] = places('en');
  assert.ok(english > closed);
  assert.ok(!footerOf('fa').pages.some(({path}) => path === '/in-iran'));
});
