import assert from 'node:assert/strict';
import test from 'node:test';
import {readHtml, writeHtml} from '../html.ts';
import {separateWords} from './separateWords.ts';

/** The body of a page after `separateWords`. */
function separated(body: string): string {
  const document = readHtml(`<!doctype html><html><body>${body}</body></html>`);
  separateWords(document);
  return /<body>(.*)<\/body>/s.exec(writeHtml(document))?.[1] ?? '';
}

const cases: readonly (readonly [name: string, before: string, after: string])[] = [
  [
    'links in a row',
    '<p class="flex gap-x-2"><a>JSON</a><a>CSV</a></p>',
    '<p class="flex gap-x-2"><a>JSON</a> <a>CSV</a></p>'
  ],
  [
    'text beside an element in a row',
    '<a class="inline-flex">JSON<bdi>CSV</bdi></a>',
    '<a class="inline-flex">JSON <bdi>CSV</bdi></a>'
  ],
  [
    'an element set apart on some screens',
    '<p><span class="wide:block">2021</span><span>Press</span></p>',
    '<p><span class="wide:block">2021</span> <span>Press</span></p>'
  ],
  [
    'a line of its own below a link',
    '<li><a>Statement</a><span class="block">campaign</span></li>',
    '<li><a>Statement</a> <span class="block">campaign</span></li>'
  ],
  [
    'labels of a drawing, with shapes between',
    '<svg><g><text>free</text><rect></rect><text>2</text></g><text>held</text></svg>',
    '<svg><g><text>free</text><rect></rect> <text>2</text></g> <text>held</text></svg>'
  ],
  [
    'a caption, which Lynx does not know',
    '<figure><svg><text>2</text></svg><figcaption>Held</figcaption></figure>',
    '<figure><svg><text>2</text></svg> <figcaption>Held</figcaption></figure>'
  ]
];
for (const [name, before, after] of cases)
  test(`separates ${name}`, () => {
    assert.equal(separated(before), after);
    assert.equal(separated(after), after, 'a second pass adds nothing');
  });

const untouched: readonly (readonly [name: string, body: string])[] = [
  ['words that run on', '<p><bdi>CPJ</bdi>ها و <b>آزادی</b>خواه</p>'],
  ['punctuation', '<p class="flex"><span>Show</span><span>: all (</span><a>x</a><b>)</b></p>'],
  ['text that has its space', '<p class="flex"><a>JSON </a><a>CSV</a></p>'],
  ['elements that every browser sets apart', '<div class="flex"><p>one</p><p>two</p></div>'],
  ['preformatted text', '<pre><span class="block">one</span><span>two</span></pre>']
];
for (const [name, body] of untouched)
  test(`leaves ${name}`, () => assert.equal(separated(body), body));
