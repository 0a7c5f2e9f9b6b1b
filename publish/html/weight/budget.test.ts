import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {callsOf, checkBudgets, refuseCalls} from './budget.ts';
import {readHtml} from '../html.ts';
import {relativeTo} from '../addresses.ts';
import type {Weight} from './weigh.ts';

const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'budget-'));
after(() => fs.rmSync(dir, {recursive: true, force: true}));

const weight = (html: number, font = 0): Weight => ({
  html,
  script: 1000,
  icon: 160,
  font,
  total: html + 1160 + font,
  requests: 4
});

test('a page within its budget passes; one byte over is an error with the file and the bytes', () => {
  checkBudgets(
    new Map([
      ['en/news/a.html', weight(11 * 1024 - 1160)],
      ['fa/news/a.html', weight(33 * 1024 - 1160 - 22000, 22000)]
    ])
  );
  assert.throws(
    () => checkBudgets(new Map([['en/news/a.html', weight(11 * 1024 - 1159)]])),
    /en\/news\/a\.html: 11265 bytes in total, the budget is 11264/
  );
  assert.throws(
    () => checkBudgets(new Map([['fa/news/b.html', weight(5000, 23000)]])),
    /fa\/news\/b\.html: 23000 bytes of fonts/
  );
});

const checkCalls = (html: string) => refuseCalls(callsOf(readHtml(html), 'page.html'));

for (const [name, html] of [
  ['a script', '<script src="https://cdn.example/x.js"></script>'],
  ['a picture', '<img src="//example.org/p.png" alt="">'],
  ['a picture in srcset', '<img srcset="a.png 1x, https://example.org/p.png 2x" alt="">'],
  ['a stylesheet', '<link rel="stylesheet" href="https://example.org/s.css">'],
  ['a preconnect', '<link rel="preconnect" href="https://example.org">'],
  ['a frame', '<iframe src="https://example.org"></iframe>'],
  ['a form', '<form action="https://example.org"></form>']
] as const) {
  test(`${name} from another site is an error that names the file`, () =>
    assert.throws(() => checkCalls(html), /page\.html: <\w+ \w+="[^"]*example/));
}

test('a style that loads from another site is an error; links to follow and canonical links are not', () => {
  for (const rule of [
    'a{background:url(https://example.org/x.png)}',
    '@import "//example.org/a.css";'
  ])
    assert.throws(
      () => checkCalls(`<style>${rule}</style>`),
      /page\.html: <style> (?:https:)?\/\/example\.org/
    );
  checkCalls(
    '<link rel="canonical" href="https://example.org/a"><a href="https://example.org">x</a>' +
      '<link rel="stylesheet" href="../a.css"><style>a{background:url(../x.png)}</style>'
  );
});

test('addresses become relative to the page', () => {
  assert.equal(relativeTo('en/news/a.html', 'assets/s.css'), '../../assets/s.css');
  assert.equal(relativeTo('en/news/a.html', 'en/news/b.html'), 'b.html');
  assert.equal(relativeTo('en.html', 'en/news.html'), 'en/news.html');
});
