import fs from 'node:fs';
import path from 'node:path';
import {strFromU8, unzipSync} from 'fflate';
import {parseFragment, type DefaultTreeAdapterMap} from 'parse5';
import {tokensOf} from '../../search/fold.ts';

/**
 * A name in each script that no text has, as an editor might write it: with an accent, an apostrophe, a half-space and
 * a hamza. Hidden items hold it in every text, and `isIn` finds it in whatever form a program may have given it.
 */
export const foldedNames = {en: 'Žqwx O’Vkjéq', fa: 'ژظغ‌ثض ذؤظغ'} as const;

/** Ways in which a program or an editor may write the names. */
export const writtenForms = [
  ...Object.values(foldedNames),
  'ZQWX OVKJEQ',
  'Zqwx-O’Vkjeq',
  '#Zqwx_OVkjeq',
  '/en/prisoners/zqwx-ovkjeq.html',
  'ZqwxOVkjeq',
  foldedNames.en.normalize('NFD'),
  '&#381;qwx O&rsquo;Vkj&eacute;q',
  encodeURIComponent(foldedNames.en),
  JSON.stringify(foldedNames.en).replace('Ž', '\\u017d'),
  '<b>Zqwx</b>\nO’Vkjeq',
  '<img alt="Zqwx&nbsp;O&apos;Vkjeq">',
  'ژظغثض ذوظغ',
  '#ژظغ_ثض_ذؤظغ',
  'ژظغ ثض ذؤظغ',
  encodeURIComponent(foldedNames.fa),
  'ژظغـ‌ثض ذو\u0654ظغ'
];

/** Letters as search folds them, without anything between them. */
const lettersOf = (text: string): string =>
  tokensOf(text)
    .map(({term}) => term)
    .join('');
const wanted = Object.values(foldedNames).map(lettersOf);

/** Percent-encoding and the escapes of JSON as characters. */
const decode = (text: string): string =>
  text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, run => {
      try {
        return decodeURIComponent(run);
      } catch {
        return run;
      }
    });

type Node = DefaultTreeAdapterMap['node'];
/** The text of markup without tags, and its attributes, both with their entities decoded. */
function readMarkup(markup: string): string[] {
  const texts: string[] = [];
  const attributes: string[] = [];
  const read = (node: Node): void => {
    if ('value' in node) texts.push(node.value);
    if ('attrs' in node) attributes.push(...node.attrs.map(({value}) => value));
    if ('content' in node) read(node.content);
    if ('childNodes' in node) node.childNodes.forEach(read);
  };
  read(parseFragment(markup));
  return [texts.join(''), attributes.join('\n')];
}

/** Whether a text holds one of the names in any form of the fold. */
export function isIn(text: string): boolean {
  const forms = /[<&]/.test(text) ? [text, ...readMarkup(text)] : [text];
  return forms
    .map(form => lettersOf(decode(form)))
    .some(letters => wanted.some(name => letters.includes(name)));
}

/** Formats with text in which a name could reach a reader. Packed forms of a file hold the same text. */
const textual = /\.(?:html?|json|csv|xml|atom|opml|txt|svg|js|css|md|ics|yaml)$/;

/** Calendars break long lines anywhere. */
const unfolded = (text: string) => text.replaceAll('\r\n ', '');

/** Files of a folder, and entries of its archives, that hold one of the names in their text or their path. */
export const filesWithNames = (root: string): string[] =>
  fs
    .readdirSync(root, {recursive: true, encoding: 'utf8'})
    .filter(file => fs.statSync(path.join(root, file)).isFile())
    .flatMap(file => {
      const bytes = () => fs.readFileSync(path.join(root, file));
      const texts: [string, string][] = file.endsWith('.zip')
        ? Object.entries(unzipSync(bytes())).map(([name, data]) => [
            `${file}: ${name}`,
            textual.test(name) ? strFromU8(data) : ''
          ])
        : [[file, textual.test(file) ? unfolded(bytes().toString('utf8')) : '']];
      return texts.filter(([name, text]) => isIn(name) || isIn(text)).map(([name]) => name);
    });
