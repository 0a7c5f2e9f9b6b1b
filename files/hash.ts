import {createHash, type BinaryLike} from 'node:crypto';

/** SHA-256 of the data (parts are concatenated) in hexadecimal, cut to the first `length` characters. */
export function sha256(data: BinaryLike | readonly BinaryLike[], length = 64): string {
  const hash = createHash('sha256');
  for (const part of Array.isArray(data) ? (data as readonly BinaryLike[]) : [data as BinaryLike])
    hash.update(part);
  return hash.digest('hex').slice(0, length);
}
