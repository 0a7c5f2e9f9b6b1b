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

/**
 * Longest `mailto:` that common mail programs take over whole. Windows passes on 2,048 characters; Farsi needs six of
 * them for a letter.
 */
export const longestMailto = 2000;

type Mail = {
  /** Address; empty if none is known. */
  to: string;
  subject: string;
  body: string;
  /** Stands for a body that is too long, to be replaced by hand. */
  paste: string;
};

/**
 * A `mailto:` link (RFC 6068). `isWhole` is false if the body did not fit, so that it must be
 * copied: a cut letter would be sent as it is.
 */
export function mailto({to, subject, body, paste}: Mail): {href: string; isWhole: boolean} {
  const link = (text: string) =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}` +
    `&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  const whole = link(body);
  return whole.length <= longestMailto
    ? {href: whole, isWhole: true}
    : {href: link(paste), isWhole: false};
}
