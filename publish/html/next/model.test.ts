import assert from 'node:assert/strict';
import {test} from 'node:test';
import {refuseClientComponents} from './clientPages.ts';
import {checkModel, documentOf, frameNameOf, frameOf, ModelError} from './model.ts';

const runtime = '<script src="/_next/static/chunks/a.js" async=""></script>';
/** A page in the form that Next writes: its head up to Next's scripts, and all of it. */
const start =
  '<!DOCTYPE html><html lang="fa" dir="rtl"><head><meta charSet="utf-8"/>' +
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" data-precedence="next"/>';
const model =
  `${start}${runtime}<title>یک</title><meta name="description" content="دو &amp; سه"/>` +
  `<meta name="twitter:title" content="یک"/>${runtime}</head><body><div hidden=""><!--$--><!--/$--></div>` +
  `<main>یک<!-- --> دو</main>${runtime}</body></html>`;
const document = (head: string, body: string) =>
  documentOf(frameOf(model, 'fa/news/a.html'), head, body);

test('a page in the model’s document has the model’s head up to the title, without Next’s runtime', () => {
  assert.equal(
    document('<title>x</title>', '<main>y</main>'),
    `${start}<title>x</title></head><body><main>y</main></body></html>`
  );
  assert.throws(
    () => frameOf('<html><head></head></html>', 'fa/news/a.html'),
    /fa\/news\/a\.html: the page that Next made has no <title>/
  );
});

test('any difference from Next’s own page of the same item is an error', () => {
  const [head, body] = [
    '<title>یک</title><meta name="description" content="دو &amp; سه">',
    '<main>یک دو</main>'
  ];
  checkModel(model, document(head, body), 'fa/news/a.html');
  for (const other of [
    document(head.replace('یک', 'دو'), body),
    document(head.replace(/<meta.*>/, ''), body),
    document(`${head}<meta name="robots" content="noindex">`, body),
    document(head, body.replace('دو', 'سه')),
    document(head, body.replace('<main>', '<main dir="ltr">')),
    document(head, `${body}<p></p>`)
  ])
    assert.throws(
      () => checkModel(model, other, 'fa/news/a.html'),
      (error: unknown) =>
        error instanceof ModelError && /fa\/news\/a\.html: .* differs/.test(error.message)
    );
});

test('a page outside the languages has a frame of its own', () =>
  assert.deepEqual(
    ['en.html', 'fa/news/a.html', 'index.html', 'r/1.html', '404.html'].map(frameNameOf),
    ['en', 'fa', 'gate', 'gate', 'notFound']
  ));

test('a public route must not have a client component', () => {
  refuseClientComponents(new Map());
  assert.throws(
    () =>
      refuseClientComponents(
        new Map([['/[locale]/news/[slug]', ['[project]/components/Like.tsx']]])
      ),
    /\[slug\] has a client component \(\[project\]\/components\/Like\.tsx\)/
  );
});
