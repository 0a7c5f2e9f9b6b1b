import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cleanPaste} from './paste.ts';

test('a paste from Word becomes plain Markdown', () => {
  const {markdown, dropped} = cleanPaste(
    '<html><head><style>p {color: red}</style></head><body><!--StartFragment-->' +
      '<h1 style="mso-x: y">Title</h1><p class=MsoNormal style="margin:0"><b>Bold</b>, <i>italic</i> and ' +
      '<a href="https://example.org/a?b=1" style="x">a link</a><o:p>&nbsp;</o:p></p>' +
      '<h3>Part</h3><ul><li>one</li><li>two</li></ul><ol><li>first</li></ol>' +
      '<table><tr><td><p>Name</p></td><td>Year</td></tr><tr><td>A</td><td>2021</td></tr></table>' +
      '<p><img src="file:///c:/x.png" alt="x"><script>alert(1)</script>End</p><!--EndFragment--></body></html>'
  );
  assert.equal(
    markdown,
    [
      '## Title',
      '**Bold**, _italic_ and [a link](https://example.org/a?b=1)',
      '### Part',
      '- one\n- two',
      '1. first',
      'Name — Year',
      'A — 2021',
      'End\n'
    ].join('\n\n')
  );
  assert.deepEqual(dropped, [
    {what: 'table', count: 1},
    {what: 'picture', count: 1}
  ]);
});

test('a paste from Google Docs keeps emphasis that is written as style, and the real target of links', () => {
  const {markdown} = cleanPaste(
    '<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="rtl">' +
      '<span style="font-weight:700">پررنگ</span><span style="font-style:italic"> کج</span> ' +
      '<a href="https://www.google.com/url?q=https://example.org/x&amp;sa=D"><span>پیوند</span></a> می‌رود' +
      '</p></b><blockquote>Quoted</blockquote>'
  );
  assert.equal(markdown, '**پررنگ** _کج_ [پیوند](https://example.org/x) می‌رود\n\n> Quoted\n');
});

test('nothing of a paste can be a program, a style or raw HTML, and 2 MB as Word writes them are cleaned', () => {
  const hostile =
    '<a href="javascript:alert(1)">x</a><iframe src="https://example.org"></iframe><svg onload=alert(1)></svg>' +
    '<form><input value="y"></form><div onclick="z()" style="background:url(x)">text &lt;script&gt;</div>';
  const {markdown, dropped} = cleanPaste(hostile);
  assert.doesNotMatch(markdown, /javascript|iframe|svg|onclick|style|(?<!\\)<script/);
  assert.deepEqual(dropped.map(({what}) => what).sort(), ['embedded', 'form', 'link', 'picture']);
  const style = 'mso-bidi-font-family: Arial; '.repeat(40);
  const long = `<p style="${style}"><span style="${style}">سلام <b>دنیا</b> and more words here.</span></p>`;
  const times = Math.ceil(2_100_000 / Buffer.byteLength(long));
  assert.equal(cleanPaste(long.repeat(times)).markdown.split('\n\n').length, times);
});
