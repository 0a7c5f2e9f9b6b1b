import assert from 'node:assert/strict';
import {test} from 'node:test';
import {locales} from '../../i18n/locales.ts';
import {changeLog} from '../changes.ts';
import {changedPages, correctionsList} from './corrections.tsx';

test('the list has every change, the newest first, and no page stands in it twice', () => {
  for (const locale of locales) {
    const pages = changedPages(locale);
    const titles = pages.map(({path, title}) => `${path} ${title}`);
    assert.equal(new Set(titles).size, titles.length);
    assert.equal(pages.flatMap(({changes}) => changes).length, changeLog(locale).length);
    const newest = pages.map(({changes}) => changes[0]?.on ?? '');
    assert.deepEqual(newest, newest.toSorted().reverse());
    for (const {changes} of pages) {
      const days = changes.map(({on}) => on);
      assert.deepEqual(days, days.toSorted().reverse());
    }
    // Too many for one page of the list, so that a page could be cut in two.
    assert.ok((correctionsList.lengths(locale).get('/corrections') ?? 0) > 1);
  }
});
