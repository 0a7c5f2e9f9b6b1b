import type {Root} from 'hast';
import type {Locale} from '../i18n/locales.ts';
import {plainText} from './plainText.ts';

/** The model letter of a call to action as plain text; null if the text has none, as after the call has ended. */
export function letterIn(tree: Root, lang: Locale): string | null {
  const letter = tree.children.find(node => node.type === 'element' && node.tagName === 'x-letter');
  return letter?.type === 'element'
    ? plainText({type: 'root', children: letter.children}, lang)
    : null;
}

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
