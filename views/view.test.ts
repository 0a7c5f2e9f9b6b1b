import assert from 'node:assert/strict';
import {test} from 'node:test';
import {paramsOf, pathIn, placeholderPath, type Views} from './view.ts';

test('a path and its route params convert into each other', () => {
  const cases: readonly [Views['route'], string, Record<string, string | string[]>][] = [
    ['/[locale]/news/[slug]', '/news/a-b', {slug: 'a-b'}],
    ['/[locale]/news/[slug]/share', '/news/a-b/share', {slug: 'a-b'}],
    [
      '/[locale]/[...list]',
      '/prisoners/a-b/news/page/2',
      {list: ['prisoners', 'a-b', 'news', 'page', '2']}
    ]
  ];
  for (const [route, path, params] of cases) {
    assert.deepEqual(paramsOf(route, path), params);
    assert.equal(pathIn(route, params), path);
  }
});

test('a path of another route is rejected', () => {
  for (const [route, path] of [
    ['/[locale]/news/[slug]', '/cases/a'],
    ['/[locale]/news/[slug]', '/news/a/share'],
    ['/[locale]/news/[slug]/share', '/news/a'],
    ['/[locale]/news/[slug]', '/news/']
  ] as const)
    assert.throws(() => paramsOf(route, path), /is not a path of/);
});

test('params without the route’s segment are rejected', () => {
  assert.throws(() => pathIn('/[locale]/news/[slug]', {list: 'a'}), /no value for \[slug\]/);
});

test('a route without pages has a placeholder path that no item can have', () => {
  const route = '/[locale]/cases/[slug]/share';
  assert.equal(placeholderPath(route), '/cases/_none/share');
  assert.equal(pathIn(route, paramsOf(route, placeholderPath(route))), '/cases/_none/share');
});
