import {createHash} from 'node:crypto';

const armour = /-----BEGIN PGP PUBLIC KEY BLOCK-----\n([\s\S]*?)-----END PGP PUBLIC KEY BLOCK-----/;

/**
 * Fingerprint of an armoured OpenPGP public key of version 4 or 6 (RFC 9580, 5.5.4), in capital hexadecimal digits.
 * Null if the text is no such key.
 */
export function pgpFingerprint(text: string): string | null {
  const lines = armour.exec(text.replaceAll('\r', ''))?.[1]?.split('\n');
  if (!lines) return null;
  const encoded = lines.filter(line => /^[A-Za-z0-9+/]+={0,2}$/.test(line.trim())).join('');
  const body = firstPacket(Buffer.from(encoded, 'base64'));
  if (!body) return null;
  if (body[0] === 4) return digest('sha1', [0x99, body.length >> 8, body.length & 255], body);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(body.length);
  return body[0] === 6 ? digest('sha256', [0x9b, ...length], body) : null;
}

const digest = (algorithm: string, prefix: readonly number[], body: Buffer) =>
  createHash(algorithm).update(Buffer.from(prefix)).update(body).digest('hex').toUpperCase();

/** Body of the first packet, which in a public key is packet 6; null for anything else (RFC 9580, 4.2). */
function firstPacket(bytes: Buffer): Buffer | null {
  const [tag = 0, first = 0, second = 0] = bytes;
  const isNew = (tag & 0x40) !== 0;
  const type = isNew ? tag & 0x3f : (tag >> 2) & 0xf;
  if (tag < 0x80 || type !== 6) return null;
  const [length, start] = isNew
    ? first < 192
      ? [first, 2]
      : [((first - 192) << 8) + second + 192, 3]
    : (tag & 3) === 0
      ? [first, 2]
      : [(first << 8) + second, 3];
  const body = bytes.subarray(start, start + length);
  return body.length === length ? body : null;
}
