import {createHash} from 'node:crypto';
import {parse} from 'yaml';
import type {SplitText} from './files.ts';

/**
 * Fingerprint of the words that a translator works from: title, summary and body. Twelve hexadecimal characters
 * of SHA-256; white space at line ends does not count.
 */
export function fingerprint({head, body}: SplitText): string {
  const {title = '', summary = ''} = (parse(head) ?? {}) as {title?: string; summary?: string};
  const words = [title, summary, body].map(part => part.replace(/[ \t]+$/gm, '').trim()).join('\n\u0000\n');
  return createHash('sha256').update(words).digest('hex').slice(0, 12);
}
