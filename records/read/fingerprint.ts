import {parse} from 'yaml';
import {sha256} from '../../files/hash.ts';
import type {SplitText} from './files.ts';

/**
 * Fingerprint of the words that a translator works from: title, summary and body. The first 12
 * hexadecimal characters of their SHA-256. White space at line ends is ignored.
 */
export const fingerprint = ({head, body}: SplitText): string => fingerprintOf(parse(head), body);

/** Fingerprint of front matter that is already parsed, and a body. */
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
