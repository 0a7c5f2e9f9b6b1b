import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {after, test} from 'node:test';
import {writeCorpus} from '../corpus/writeCorpus.ts';
import {convert} from './convert.ts';
import {plainMarkdown} from './markdown.ts';
import {loadedBy, pagesOf, textOf} from './pages.ts';
import {readLoad} from './wrk.ts';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'peers-test-'));
after(() => fs.rmSync(scratch, {recursive: true, force: true}));

test('directives become Markdown that every engine reads', () => {
  const facts = {
    slug: 'a',
    pictures: [
      {
        id: 'scene',
        src: 'scene.jpg',
        alt: {en: 'Shapes', fa: 'شکل'},
        caption: {en: 'A caption', fa: 'شرح'},
        credit: {en: 'Studio', fa: 'آتلیه'},
        graphic: 'none' as const
      }
    ],
    links: []
  };
  const body = [
    'On :date[2020-01-02] see [her](/prisoners/her).',
    '::figure{id=scene}',
    ':::quote{by="A B" lang=en form=summary}\nWords.\n:::',
    ':::note{kind=editor}\nMore.\n:::\n'
  ].join('\n\n');
  assert.equal(
    plainMarkdown(body, 'en', facts),
    [
      'On 2020-01-02 see [her](/en/prisoners/her).',
      '![Shapes](/pictures/a.jpg)',
      'A caption',
      '> Words.\n>\n> — A B',
      '> Editor’s note: More.\n'
    ].join('\n\n')
  );
});

test('the conversion has every released item in both languages and no directives', async () => {
  const content = path.join(scratch, 'content');
  const {released} = await writeCorpus(content, 100);
  const {dir, addresses} = convert(content, path.join(scratch, 'converted'));
  assert.equal(addresses.length, 2 * (released.news + released.prisoners + released.cases));
  for (const address of addresses)
    assert.doesNotMatch(
      fs.readFileSync(path.join(dir, 'articles', `${address}.md`), 'utf8'),
      /^:{2,3}\w|:date\[|\]\(\/(?:news|prisoners|cases)\/|undefined/m,
      address
    );
});

test('articles are counted; their text and the files they load are found', () => {
  const out = path.join(scratch, 'out');
  const page = [
    '<!DOCTYPE html><link rel=stylesheet href="../../a.css"><script src="/b.js"></script>',
    '<script src="/c.js" nomodule></script><script src="https://example.org/d.js"></script>',
    '<main><h1>One</h1>\n<p>two<!-- --> three</p></main>'
  ].join('');
  for (const file of [
    'en/news/a.html',
    'en/news/index.html',
    'en/news/page/2.html',
    'fa/cases/b.html',
    'en/about.html',
    'en/news/a.html.gz'
  ]) {
    fs.mkdirSync(path.join(out, path.dirname(file)), {recursive: true});
    fs.writeFileSync(path.join(out, file), page);
  }
  const {html, articles, compressedCopies} = pagesOf(out);
  assert.deepEqual(
    {html, articles, compressedCopies},
    {
      html: 5,
      articles: ['en/news/a.html', 'fa/cases/b.html'],
      compressedCopies: Buffer.byteLength(page)
    }
  );
  assert.equal(textOf(path.join(out, 'en/news/a.html')), 'Onetwothree');
  assert.deepEqual(loadedBy(page, 'en/news/a.html'), ['a.css', 'b.js']);
});

test('the output of wrk is read; all kinds of failures count', () => {
  const output = [
    'Running 10s test @ http://127.0.0.1:8080',
    '  Socket errors: connect 1, read 0, write 2, timeout 4',
    '  Non-2xx or 3xx responses: 8',
    'Requests/sec:  11389.12',
    'Transfer/sec:     76.31MB'
  ];
  assert.deepEqual(readLoad(output.join('\n')), {perSecond: 11389.12, failed: 11});
  assert.deepEqual(readLoad('Requests/sec:    100.00\n'), {perSecond: 100, failed: 0});
  assert.throws(() => readLoad('unable to connect'), /no “Requests\/sec”:\nunable to connect/);
});
