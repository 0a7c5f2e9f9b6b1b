import type {Element, Root, RootContent} from 'hast';
import type {Locale} from '../../i18n/locales.ts';
import {plainText} from '../plainText.ts';

/** The model letters in the text of a call to action, as plain text. None after the call has ended. */
export const lettersIn = (tree: Root, lang: Locale): string[] =>
  tree.children.flatMap(node =>
    isLetter(node) ? [plainText({type: 'root', children: node.children}, lang)] : []
  );

/** A text of which the letters are shown in one place, that of the first. */
export const withOneLetter = (tree: Root): Root => {
  const first = tree.children.findIndex(isLetter);
  return {
    ...tree,
    children: tree.children.filter((node, index) => index === first || !isLetter(node))
  };
};

const isLetter = (node: RootContent): node is Element =>
  node.type === 'element' && node.tagName === 'x-letter';

/** Words of a text: what spaces separate, if it has a letter or digit. Parts joined by a half-space are one word. */
export const countWords = (text: string): number =>
  text.split(/\s+/).filter(word => /[\p{L}\p{N}]/u.test(word)).length;
