import {parse} from 'yaml';
import {sha256} from '../../files/hash.ts';
import type {SplitText} from './files.ts';

/**
 * Fingerprint of the words that a translator works from: title, summary and body. Twelve hexadecimal characters
 * of SHA-256; white space at line ends does not count.
 */
export const fingerprint = ({head, body}: SplitText): string => fingerprintOf(parse(head), body);

/** The same of front matter that has been read. */
export function fingerprintOf(head: unknown, body: string): string {
  const {title = '', summary = ''} = (head ?? {}) as {title?: unknown; summary?: unknown};
  const words = [title, summary, body]
    .map(part =>
      String(part)
        .replace(/[ \t]+$/gm, '')
        .trim()
    )
    .join('\n\u0000\n');
  return sha256(words, 12);
}
