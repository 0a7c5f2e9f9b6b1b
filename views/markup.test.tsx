import assert from 'node:assert/strict';
import {test} from 'node:test';
import {markupOf} from './markup.tsx';

test('pages that are rendered together come apart again, and one that would come apart wrongly is refused', () => {
  assert.deepEqual(
    markupOf(
      [
        <p key="a">یک &amp; دو</p>,
        <ol key="b">
          <li>b</li>
        </ol>
      ],
      'fa'
    ),
    ['<p>یک &amp; دو</p>', '<ol><li>b</li></ol>']
  );
  assert.deepEqual(markupOf([], 'en'), []);
  assert.throws(() => markupOf([<p key="a">{'a\uE000b'}</p>], 'en'), /U\+E000/);
});
