import {english, inText, item, person, swap, testFindings} from '../content.fixture.ts';

testFindings([
  {
    name: 'a directive that is never closed',
    files: inText('Text.\n\n:::note{kind=editor}\nNo end.'),
    file: english,
    line: 8,
    field: /^note$/,
    found: /never closed/,
    expected: /:::/
  },
  {
    name: 'a closing line without an opening',
    files: inText('Text.\n\n:::\n'),
    file: english,
    line: 8,
    field: /text/,
    found: /:::/,
    expected: /opening/
  },
  {
    name: 'an unknown directive',
    files: inText('::youtube{id=1}'),
    file: english,
    line: 6,
    field: /youtube/,
    found: /not known/,
    expected: /::video/
  },
  {
    name: 'an unknown kind of note',
    files: inText(':::note{kind=shout}\nA.\n:::'),
    file: english,
    line: 6,
    field: /note/,
    found: /shout/,
    expected: /translation, content, editor/
  },
  {
    name: 'an unknown form of quote',
    files: inText(':::quote{by="A" lang=fa form=translation}\nB.\n:::'),
    file: english,
    line: 6,
    field: /quote/,
    found: /form=translation/,
    expected: /forms: summary, verbatim/
  },
  {
    name: 'a quote without some of its attributes',
    files: inText(':::quote{by="A"}\nB.\n:::'),
    file: english,
    line: 6,
    field: /quote/,
    found: /without lang, form$/,
    expected: /by=.*lang=.*form=/
  },
  {
    name: 'a figure without its picture',
    files: inText('::figure{id=map}'),
    file: english,
    line: 6,
    field: /figure/,
    found: /map/,
    expected: /media/
  },
  {
    name: 'a date directive without a date',
    files: inText('On :date[yesterday] it rained.'),
    file: english,
    line: 6,
    field: /date/,
    found: /yesterday/,
    expected: /:date\[2021-11-18\]/
  },
  {
    name: 'a date typed by hand',
    files: inText('It was 18 November 2021.'),
    file: english,
    line: 6,
    field: /text/,
    found: /18 November 2021/,
    expected: /:date\[/
  },
  {
    name: 'a link to a page that does not exist',
    files: inText('[Gone](/news/gone)'),
    file: english,
    line: 6,
    field: /text/,
    found: /gone/,
    expected: /page that readers can see/
  },
  {
    name: 'a link to a draft',
    files: {...swap(item, 'state: published', 'state: draft')},
    file: 'prisoners/some-person/en.md',
    line: 5,
    field: /text/,
    found: /some-item/,
    expected: /page that readers can see; they cannot see this one: it is a draft/
  },
  {
    name: 'a link to a withdrawn item',
    files: swap(
      item,
      'state: published',
      'state: withdrawn\nwithdrawn: {on: 2026-11-23, reason: {en: A., fa: الف.}}'
    ),
    file: 'prisoners/some-person/en.md',
    line: 5,
    field: /text/,
    found: /some-item/,
    expected: /it is withdrawn/
  },
  {
    name: 'a link to a scheduled item',
    files: swap(item, 'state: published', 'state: published\npublishAt: 2027-03-20T09:00:00+03:30'),
    file: 'prisoners/some-person/en.md',
    line: 5,
    field: /text/,
    found: /some-item/,
    expected: /it is released at 2027-03-20T09:00:00\+03:30/
  },
  {
    name: 'a link to an action that does not exist',
    files: inText('[Act](/act#write-now)'),
    file: english,
    line: 6,
    field: /text/,
    found: /act#write-now/,
    expected: /action that readers can see/
  },
  {
    name: 'an external address in the text',
    files: inText('[Out](https://example.org)'),
    file: english,
    line: 6,
    field: /text/,
    found: /example/,
    expected: /links or sources/
  },
  {
    name: 'a picture in the text',
    files: inText('![](photo.jpg)'),
    file: english,
    line: 6,
    field: /text/,
    found: /photo/,
    expected: /alternative text/
  }
]);
