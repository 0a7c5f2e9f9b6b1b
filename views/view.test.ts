import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import {test} from 'node:test';
import {views} from './index.ts';
import {paramsOf, pathIn, placeholderPath, type Views} from './view.ts';

test('a path and its route params convert into each other', () => {
  const cases: readonly [Views['route'], string, Record<string, string | string[]>][] = [
    ['/[locale]', '', {}],
    ['/[locale]/search', '/search', {}],
    ['/[locale]/news/[slug]', '/news/a-b', {slug: 'a-b'}],
    ['/[locale]/news/[slug]/share', '/news/a-b/share', {slug: 'a-b'}],
    [
      '/[locale]/[...list]',
      '/prisoners/a-b/news/page/2',
      {list: ['prisoners', 'a-b', 'news', 'page', '2']}
    ]
  ];
  for (const [route, at, params] of cases) {
    assert.deepEqual(paramsOf(route, at), params);
    assert.equal(pathIn(route, params), at);
  }
});

test('a path of another route is rejected', () => {
  for (const [route, at] of [
    ['/[locale]/search', '/find'],
    ['/[locale]/news/[slug]', '/cases/a'],
    ['/[locale]/news/[slug]', '/news/a/share'],
    ['/[locale]/news/[slug]/share', '/news/a'],
    ['/[locale]/news/[slug]', '/news/']
  ] as const)
    assert.throws(() => paramsOf(route, at), /is not a path of/);
});

test('params without the route’s segment are rejected', () => {
  assert.throws(() => pathIn('/[locale]/news/[slug]', {list: 'a'}), /no value for \[slug\]/);
});

test('a route without pages has a placeholder path that no item can have', () => {
  const route = '/[locale]/cases/[slug]/share';
  assert.equal(placeholderPath(route), '/cases/_none/share');
  assert.equal(pathIn(route, paramsOf(route, placeholderPath(route))), '/cases/_none/share');
});

test('views/index.ts lists every public route of app/, or its pages would not be published', () => {
  const files = fs
    .readdirSync('app/[locale]', {recursive: true, encoding: 'utf8'})
    .filter(file => path.basename(file) === 'page.tsx');
  const routes = files.map(file => path.posix.join('/[locale]', path.dirname(file)));
  assert.deepEqual(views.map(({route}) => route).sort(), routes.sort());
});
