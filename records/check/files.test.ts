import {
  base,
  english,
  farsi,
  farsiText,
  inText,
  item,
  person,
  swap,
  testFindings
} from './content.fixture.ts';

testFindings([
  {
    name: 'a slug that is in use',
    files: {
      'cases/some-item/case.yaml': 'recordNo: 1\n',
      'cases/some-item/en.md': base[english] ?? ''
    },
    file: 'cases/some-item/case.yaml',
    line: 1,
    field: /folder name/,
    found: /some-item/,
    expected: /not in use/
  },
  {
    name: 'a record number that is in use',
    files: {
      'prisoners/other/person.yaml': base[person] ?? '',
      'prisoners/other/en.md': base['prisoners/some-person/en.md'] ?? ''
    },
    file: person,
    line: 1,
    field: /recordNo/,
    found: /1/,
    expected: /not in use/
  },
  {
    name: 'a folder name that is not a slug',
    files: {
      'news/Some_Item/item.yaml': (base[item] ?? '').replace('recordNo: 1', 'recordNo: 2'),
      'news/Some_Item/en.md': base[english] ?? ''
    },
    file: 'news/Some_Item',
    line: 1,
    field: /folder name/,
    found: /Some_Item/,
    expected: /small Latin letters/
  },
  ...['news', 'search', 'feeds', 'index', 'con', 'a'.repeat(101)].map(slug => ({
    name: `a standing page named ${slug.slice(0, 10)}, whose address is taken or impossible`,
    files: {
      [`pages/${slug}/page.yaml`]: 'state: draft\norder: 1\nupdated: 2026-11-20\nsources: []\n',
      [`pages/${slug}/en.md`]: base[english] ?? ''
    },
    file: `pages/${slug}`,
    line: 1,
    field: /folder name/,
    found: new RegExp(slug.slice(0, 80)),
    expected: /another name|at most 100/
  })),
  {
    name: 'YAML that cannot be read',
    files: swap(item, 'kind: report', 'kind: "report'),
    file: item,
    line: 3,
    field: /YAML/,
    found: /kind/,
    expected: /valid YAML.*More findings may follow once this is fixed/
  },
  {
    name: 'a field given twice',
    files: swap(item, 'kind: report', 'kind: report\nkind: court'),
    file: item,
    line: 4,
    field: /YAML/,
    found: /kind: court/,
    expected: /^one `kind`: line 3 already has it; write there instead\. More findings may follow/
  },
  {
    name: 'a front matter field given twice',
    files: {
      [english]:
        '---\ntitle: A\nsummary: A.\ntitle: B\ntranslation: {status: original}\n---\nText.\n'
    },
    file: english,
    line: 4,
    field: /YAML/,
    found: /title: B/,
    expected: /one `title`: line 2 already has it/
  },
  {
    name: 'no front matter',
    files: {[english]: 'Just text.\n'},
    file: english,
    line: 1,
    field: /front matter/,
    found: /no front matter/,
    expected: /---/
  },
  {
    name: 'no facts',
    files: {[item]: null},
    file: 'news/some-item',
    line: 1,
    field: /item\.yaml/,
    found: /no such file/,
    expected: /facts/
  },
  {
    name: 'no text in either language',
    files: {
      [english]: null,
      [farsi]: null,
      'prisoners/some-person/en.md':
        '---\nsummary: A poet.\ntranslation: {status: original}\n---\nText.\n'
    },
    file: 'news/some-item',
    line: 1,
    field: /words/,
    found: /neither/,
    expected: /at least one language/
  },
  {
    name: 'a file that nothing reads',
    files: {'news/some-item/fr.md': 'x'},
    file: 'news/some-item/fr.md',
    line: 1,
    field: /file name/,
    found: /fr\.md/,
    expected: /fa\.md/
  },
  {
    name: 'a mirror without an address',
    files: {'mirrors.yaml': '- url: example\n  kind: web\n'},
    file: 'mirrors.yaml',
    line: 1,
    field: /^0\.url$|^\[0\]\.url$/,
    found: /example/,
    expected: /https/
  },
  {
    name: 'a file beside the folders',
    files: {'news/loose.md': 'x'},
    file: 'news/loose.md',
    line: 1,
    field: /file/,
    found: /loose/,
    expected: /folder for each item/
  },
  {
    name: 'a left-to-right mark in English',
    files: inText('Some\u200E text.'),
    file: english,
    line: 6,
    field: /control character/,
    found: /U\+200E.*column 5.*Some/,
    expected: /nothing here/
  },
  {
    name: 'a right-to-left override in the facts',
    files: swap(person, 'en: poet', 'en: "\u202Epoet"'),
    file: person,
    line: 9,
    field: /control character/,
    found: /U\+202E.*right-to-left override/,
    expected: /isolates/
  },
  {
    name: 'an isolate in Farsi',
    files: farsiText('متن \u2067یک\u2069 دو.'),
    file: farsi,
    line: 6,
    field: /control character/,
    found: /U\+2067/,
    expected: /nothing/
  }
]);
