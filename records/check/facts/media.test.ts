import {item, swap, testFindings} from '../content.fixture.ts';

testFindings([
  {
    name: 'a picture without alternative text',
    files: swap(
      item,
      'media: []',
      'media:\n  - {id: a, src: "drawing:case-path", ' +
        'caption: {en: c, fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
    ),
    file: item,
    line: 12,
    field: /media\[0\]\.alt/,
    found: /nothing/,
    expected: /required/
  },
  {
    name: 'a picture that does not exist',
    files: swap(
      item,
      'media: []',
      'media:\n  - {id: a, src: a.jpg, alt: {en: c, fa: ش}, ' +
        'caption: {en: c, fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
    ),
    file: item,
    line: 12,
    field: /media\[0\]\.src/,
    found: /a\.jpg/,
    expected: /picture file/
  },
  {
    name: 'a file name for alternative text',
    files: {
      ...swap(
        item,
        'media: []',
        'media:\n  - {id: a, src: "drawing:case-path", alt: {en: photo1.jpg, fa: شرح}, ' +
          'caption: {en: c, fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
      )
    },
    file: item,
    line: 12,
    field: /media\[0\]\.alt\.en/,
    found: /photo1\.jpg/,
    expected: /what the picture shows/
  },
  {
    name: 'a caption for alternative text',
    files: {
      ...swap(
        item,
        'media: []',
        'media:\n  - {id: a, src: "drawing:case-path", alt: {en: A map., fa: شرح}, ' +
          'caption: {en: A map., fa: ش}, credit: {en: c, fa: ش}, graphic: none}'
      )
    },
    file: item,
    line: 12,
    field: /media\[0\]\.alt\.en/,
    found: /A map/,
    expected: /not its caption/
  }
]);
