import {createPrivateKey, createPublicKey, sign} from 'node:crypto';

/** The content of `copies.json`, by which anyone can check a take-away copy. */
export type CopyList = {
  /** Address of the public site. */
  site: string;
  /** Day of the build, `YYYY-MM-DD`. */
  made: string;
  /** Every copy, by its path below `copies/`; `contents` is the SHA-256 of each file in a zip. */
  files: Record<string, {bytes: number; sha256: string; contents?: Record<string, string>}>;
  /** Ed25519 signature of the JSON of `files`, in base64; null if no key was given: the list is unsigned. */
  signature: string | null;
  /** The public key that verifies the signature, PEM; null if unsigned. */
  publicKey: string | null;
};

/** Signs a list with COPIES_KEY (PEM, Ed25519; `\n` may replace a line break). Without a key the list is not signed. */
export function signList(list: CopyList): CopyList {
  const pem = process.env.COPIES_KEY;
  if (!pem) return list;
  const key = createPrivateKey(pem.replaceAll('\\n', '\n'));
  if (key.asymmetricKeyType !== 'ed25519')
    throw new Error(
      `COPIES_KEY is a key of type ${key.asymmetricKeyType}; expected Ed25519. ` +
        'Create one with: openssl genpkey -algorithm ed25519'
    );
  return {
    ...list,
    signature: sign(null, Buffer.from(JSON.stringify(list.files)), key).toString('base64'),
    publicKey: createPublicKey(key).export({type: 'spki', format: 'pem'}).toString()
  };
}
