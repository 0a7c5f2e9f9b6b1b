import assert from 'node:assert/strict';
import {test} from 'node:test';
import {paramsOf, pathIn, type Views} from './view.ts';

test('a path and what Next reads from its address lead to each other', () => {
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

test('a path of another route is refused', () => {
  for (const [route, path] of [
    ['/[locale]/news/[slug]', '/cases/a'],
    ['/[locale]/news/[slug]', '/news/a/share'],
    ['/[locale]/news/[slug]/share', '/news/a'],
    ['/[locale]/news/[slug]', '/news/']
  ] as const)
    assert.throws(() => paramsOf(route, path), /is no path of/);
});

test('where there is nothing of a kind, its route has an address that no item can have', () => {
  const path = pathIn('/[locale]/cases/[slug]/share', {});
  assert.equal(path, '/cases/_none/share');
  assert.equal(
    pathIn('/[locale]/cases/[slug]/share', paramsOf('/[locale]/cases/[slug]/share', path)),
    path
  );
});
