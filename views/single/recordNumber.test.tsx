import assert from 'node:assert/strict';
import {test} from 'node:test';
import {renderToStaticMarkup} from 'react-dom/server';
import {getActions, getCases, getNews, getPeople, pathOf} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {locales} from '../../i18n/locales.ts';
import {recordNumberPage, recordNumbers} from './recordNumber.tsx';

const htmlOf = (number: number) => renderToStaticMarkup(recordNumberPage(number)?.body);

test('the page of a number leads to everything that has it, in both languages', () => {
  for (const locale of locales)
    for (const [kind, items] of [
      ['prisoners', getPeople(locale)],
      ['cases', getCases(locale)],
      ['news', getNews(locale)],
      ['actions', getActions(locale)]
    ] as const)
      for (const {slug, recordNo} of items)
        assert.ok(
          htmlOf(recordNo).includes(`href="${href(locale, pathOf(kind, slug))}"`),
          `${kind}/${slug} ${locale}`
        );
});

test('a number that only a scheduled item has has no page, and no page names that item', () => {
  const numbers = recordNumbers();
  assert.ok(numbers.includes(18) && !numbers.includes(19), 'nowruz-1406-status-review has 19');
  for (const number of numbers) assert.doesNotMatch(htmlOf(number), /nowruz-1406/);
  for (const number of [19, 9999, Number.NaN]) assert.equal(recordNumberPage(number), undefined);
});
