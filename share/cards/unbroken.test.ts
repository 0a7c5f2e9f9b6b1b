import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sharedItems} from '../items.ts';
import {keptTerms} from './markup.ts';
import {planCard} from './plan.ts';

const items = sharedItems('fa');

test('a line of a Farsi card or poster never parts a name, a fixed phrase or a date', () => {
  let names = 0;
  for (const item of items) {
    const html = planCard(item, 'poster').markup(60);
    for (const term of keptTerms(item.card)) {
      names++;
      assert.ok(!html.includes(term) || !term.includes(' '), `${item.slug}: ${term}`);
      assert.ok(html.includes(term.replaceAll(' ', '\u00a0')), `${item.slug}: ${term}`);
    }
    const parted = html.match(/[۰-۹] (?:آبان|دی|نوامبر|ژانویه)|(?<![\p{L}\u200c])و \S+/gu);
    assert.deepEqual(parted, null, item.slug);
  }
  assert.ok(names > 10, `${names} names and phrases`);
});

test('no preposition, number or auxiliary verb of a Farsi headline can have a line of its own', () => {
  const headlines = items.filter(({kind}) => kind === 'news' || kind === 'cases');
  const loose = / (?:در|به|از|سه|شش)(?= )|(?<= )(?:شد|کرد|است)(?= |$)/u;
  assert.ok(headlines.filter(({title}) => loose.test(title)).length > 10);
  for (const item of headlines) {
    const [, title = ''] =
      />([^<]{12,})<\/div>/.exec(
        planCard(item, 'story').markup(60).split('font-size:60px')[1] ?? ''
      ) ?? [];
    assert.doesNotMatch(title.replaceAll(/^.*?>/g, ''), loose, item.slug);
    assert.equal(title.replaceAll('\u00a0', ' '), item.card.title.replaceAll('&', '&amp;'));
  }
});

test('posters and cards hold ordinary spaces in everything but the drawing', () => {
  for (const item of items) assert.doesNotMatch(JSON.stringify(item), /\u00a0/, item.slug);
});
