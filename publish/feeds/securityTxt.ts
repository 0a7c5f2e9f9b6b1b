import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';

/**
 * Writes `/.well-known/security.txt` (RFC 9116): where to report a vulnerability, for one year from `today`
 * (`YYYY-MM-DD`). The contact is SECURITY_CONTACT. Without it there is no file, because the site has no address of its
 * own to name: a wrong contact is worse than none. Returns a summary for the log.
 */
export function writeSecurityTxt(root: string, today: string): string {
  const site = publicUrl();
  const contact = process.env.SECURITY_CONTACT;
  if (!contact) return 'not written: SECURITY_CONTACT is not set';
  if (!/^(?:mailto:[^@\s]+@[^@\s]+\.\w+|tel:\+?[\d-]+|https:\/\/\S+)$/.test(contact))
    throw new Error(
      `SECURITY_CONTACT is “${contact}”; expected an address such as mailto:security@example.org or https://…`
    );
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const lines = [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    `Preferred-Languages: ${locales.join(', ')}`,
    `Canonical: ${site}/.well-known/security.txt`
  ];
  fs.mkdirSync(path.join(root, '.well-known'), {recursive: true});
  fs.writeFileSync(path.join(root, '.well-known/security.txt'), `${lines.join('\n')}\n`);
  return `Contact: ${contact}`;
}
