import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {leanStyle} from './leanStyle.ts';
import {readStylesheet, shortNames, usedRules, withoutUnread} from './stylesheet.ts';

const used = (css: string, ...needs: string[]) =>
  usedRules(readStylesheet(css, new Map()), need => needs.includes(need), 'en');

test('what is in brackets of a selector need not be on the page', () => {
  for (const rule of [
    'p:not(.x){a:b}',
    'p:is(.x,.y){a:b}',
    'p:has(>.x:not(.y)){a:b}',
    'p[a=b]{a:b}'
  ])
    assert.equal(used(rule, 'p'), rule);
  for (const rule of [':is(div,p) a:hover{a:b}', '[lang=fa]>a::after{a:b}', '*+a{a:b}'])
    assert.equal(used(rule, 'a'), rule);
  const rule = '.w-\\[calc\\(1\\)\\]>h2{a:b}';
  assert.equal(used(rule, 'h2'), '');
  assert.equal(used(rule, '.w-[calc(1)]'), '');
  assert.equal(used(rule, 'h2', '.w-[calc(1)]'), rule);
});

test('no two classes share a short name, and none is the name of another class', () =>
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9-]{0,3}$/), {maxLength: 200}),
      fc.uniqueArray(fc.stringMatching(/^[b-d]{1,2}$/), {maxLength: 5}),
      (utilities, own) => {
        const rules = (names: readonly string[]) => names.map(name => `.${name}{a:b}`).join('');
        const names = shortNames([`${rules(own)}@layer utilities{${rules(utilities)}}`], []);
        assert.deepEqual([...names.keys()], utilities);
        const all = [...own, ...utilities, ...names.values()];
        assert.equal(new Set(all).size, new Set([...own, ...utilities]).size + names.size);
      }
    )
  ));

test('properties that tools add go if nothing reads them, or become the value that nothing changes', () => {
  const registered = '@property --tw-line{syntax:"*";inherits:false;initial-value:solid}';
  const fallback = '@layer properties{@supports (a:b){*{--tw-line:solid;--tw-weight:initial}}}';
  const weight = '@property --tw-weight{syntax:"*";inherits:false}';
  const rules = '.a{--tw-weight:700;font-weight:700}.b{border-style:var(--tw-line)}';
  assert.equal(
    leanStyle(`${fallback}@layer theme;${rules}${registered}${weight}`),
    '.a{font-weight:700}.b{border-style:solid}'
  );
  const setting = '.c{--tw-line:double}.d{--tw-weight:1;font-weight:var(--tw-weight)}';
  const all = `${fallback}@layer base;@layer base{a{b:c}}${rules}${setting}${registered}${weight}`;
  assert.equal(leanStyle(all), all);
  assert.equal(leanStyle('@layer a,b;.own{--own:1}'), '@layer a,b;.own{--own:1}');
});

test('a custom property that only a dropped one read is dropped as well', () =>
  assert.equal(
    withoutUnread('a{--a:1;--b:var(--a);--c:2;d:var(--c)}.x--y:hover{--z:url(a:b)}'),
    'a{--c:2;d:var(--c)}.x--y:hover{}'
  ));
