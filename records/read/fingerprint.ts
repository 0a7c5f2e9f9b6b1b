import {parse} from 'yaml';
import {sha256} from '../../files/hash.ts';
import type {SplitText} from './files.ts';

/**
 * Fingerprint of the words that a translator works from: title, summary and body. The first 12
 * hexadecimal characters of their SHA-256. It ignores white space at line ends, the kind of line ends, and whether a
 * letter with an accent is one character or two, since editors' programs change these without a sign.
 */
export const fingerprint = ({head, body}: SplitText): string => fingerprintOf(parse(head), body);

/** Fingerprint of front matter that is already parsed, and a body. */
export function fingerprintOf(head: unknown, body: string): string {
  const {title = '', summary = ''} = (head ?? {}) as {title?: unknown; summary?: unknown};
  const words = [title, summary, body]
    .map(part =>
      String(part)
        .normalize('NFC')
        .replace(/\r\n?/g, '\n')
        .replace(/[ \t]+$/gm, '')
        .trim()
    )
    .join('\n\u0000\n');
  return sha256(words, 12);
}
