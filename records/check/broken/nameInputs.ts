import {base, english} from '../content.fixture.ts';
import {made, write, type BrokenInput} from './input.ts';

const file = /^file$/;

/** Files and folders with names that the site does not read. */
export const nameInputs: readonly BrokenInput[] = [
  ...(
    [
      ['prisoner/some-other/person.yaml', 'prisoner', /prisoners/],
      ['New/x/item.yaml', 'New', /news/],
      ['glosary.json', 'glosary.json', /glossary\.json/],
      ['mirrors.yml', 'mirrors.yml', /mirrors\.yaml/],
      ['case/x/case.yaml', 'case', /cases/]
    ] as const
  ).map(([at, told, expected]) =>
    made('mistyped name in content', told, told, dir => write(dir, at, 'x'), {
      field: file,
      found: new RegExp(told),
      expected: new RegExp(`did you mean ${expected.source}`)
    })
  ),
  ...(
    [
      ['en.MD', 'en.md'],
      ['fa.md.txt', 'fa.md'],
      ['items.yaml', 'item.yaml'],
      ['item.yml', 'item.yaml'],
      ['en (1).md', 'en.md'],
      ['fa - Copy.md', 'fa.md'],
      ['Item.yaml', 'item.yaml'],
      ['en.markdown', 'en.md'],
      ['item.yaml.bak', 'item.yaml']
    ] as const
  ).map(([name, near]) =>
    made(
      'mistyped name of a file',
      name,
      `news/some-item/${name}`,
      dir => write(dir, `news/some-item/${name}`, base[english] ?? ''),
      {
        field: /file name/,
        found: /./,
        expected: new RegExp(`did you mean ${near.replace('.', '\\.')}\\?`)
      }
    )
  ),
  made(
    'picture of an iPhone',
    'IMG_1234.HEIC',
    'news/some-item/IMG_1234.HEIC',
    dir => write(dir, 'news/some-item/IMG_1234.HEIC', Buffer.from('ftypheic')),
    {field: /file name/, found: /HEIC/, expected: /JPEG.*Most Compatible/}
  ),
  made(
    'folder in an item',
    'a folder of pictures',
    'news/some-item/pictures',
    dir => write(dir, 'news/some-item/pictures/a.jpg', 'x'),
    {
      field: file,
      found: /a folder named pictures/,
      expected: /no folders inside/
    }
  )
];
