import assert from 'node:assert/strict';
import fs from 'node:fs';
import {test} from 'node:test';
import {useTranslations} from 'next-intl';
import QuoteBlock from '../components/text/blocks/QuoteBlock.tsx';
import Prose from '../components/text/Prose.tsx';
import {getActions} from '../records/index.ts';
import {renderBody} from './markup.tsx';
import {copiesPages} from './single/copies.tsx';
import {searchPages} from './single/search.tsx';
import {bodyOf} from './text.ts';

/** One interface word; `name` is not checked by the type. */
function Word({name}: {name: string}) {
  return <p>{useTranslations('Follow')(name as 'atom')} &amp; more</p>;
}

test('a body is rendered with the interface words of its language', () => {
  assert.equal(renderBody(<Word name="all" />, 'en'), '<p>All news &amp; more</p>');
  assert.match(
    renderBody(<Word name="all" />, 'fa'),
    /^<p>\p{Script=Arabic}[^<]* &amp; more<\/p>$/u
  );
});

test('a missing interface word throws instead of showing its key', () => {
  assert.throws(
    () => renderBody(<Word name="nowhere" />, 'en'),
    /MISSING_MESSAGE.*Follow\.nowhere/s
  );
});

test('a summary says in which language someone spoke only if that is known', () => {
  const note = (from: string) =>
    renderBody(
      <QuoteBlock by="الف" from={from} form="summary" lang="fa">
        ب
      </QuoteBlock>,
      'fa'
    );
  assert.match(note('en'), /زبان اصلی: انگلیسی/);
  assert.doesNotMatch(note('und'), /زبان اصلی/);
  assert.match(note('und'), /نقل به مضمون/);
});

test('a call to action shows its letter until it has ended', () => {
  const action = getActions('en').find(({slug}) => slug === 'write-about-mohammad-nourizad');
  assert.ok(action?.isOpen);
  const shown = (isOpen: boolean) =>
    renderBody(<Prose tree={bodyOf('actions', {...action, isOpen})} lang="en" />, 'en');
  assert.match(shown(true), /A model letter.*Dear Sir or Madam/s);
  assert.doesNotMatch(shown(false), /model letter|Dear Sir|Yours faithfully/);
  assert.match(shown(false), /When an answer comes/);
});

test('the page on copies says where the verifier is, and how to compare without it', () => {
  for (const locale of ['en', 'fa'] as const) {
    const html = renderBody(copiesPages.at('/copies', locale)?.body, locale);
    const file = /commands\/\w+\.ts/.exec(html)?.[0] ?? '';
    assert.ok(fs.existsSync(file), file);
    assert.match(html, /sha256sum (?:en|fa)\.zip/);
  }
});

test('the search page has words for copies, hidden on the site', () => {
  const html = renderBody(searchPages.at('/search', 'en')?.body, 'en');
  assert.match(html, /<p[^>]* hidden="" data-in-copy="">A copy has no search: it needs the site/);
});
