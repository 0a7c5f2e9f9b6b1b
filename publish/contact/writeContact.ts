import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import type {Contact, ContactPoint} from '../../records/index.ts';

const keyFile = '.well-known/security-key.asc';

/**
 * Writes `/.well-known/security.txt` (RFC 9116): where to report a vulnerability, for one year from `today`
 * (`YYYY-MM-DD`), and the PGP key beside it. Without an address there is no file, because a wrong contact is worse than
 * none. Returns what it wrote and what `content/contact.yaml` lacks, for the log.
 */
export function writeContact(root: string, today: string, {ways}: Contact): string {
  const security = ways.filter(way => way.for.includes('security'));
  if (security.length) writeFiles(root, today, security);
  const missing = [
    ...(ways.some(way => way.for.includes('editors')) ? [] : ['an address of the editors']),
    ...(security.length ? [] : ['an address for security.txt, which is not written']),
    ...ways.filter(({key, kind}) => kind === 'email' && !key).map(way => `a key for ${way.value}`)
  ];
  return missing.length
    ? `content/contact.yaml lacks ${missing.join('; ')}`
    : 'security.txt, nothing missing in content/contact.yaml';
}

function writeFiles(root: string, today: string, security: readonly ContactPoint[]) {
  const site = publicUrl();
  const expires = new Date(`${today}T00:00:00Z`);
  expires.setUTCFullYear(expires.getUTCFullYear() + 1);
  const keys = security.flatMap(({key}) => (key?.kind === 'pgp' ? [key.armored.trim()] : []));
  const read = locales.filter(locale => security.some(way => way.languages.includes(locale)));
  const lines = [
    ...security.map(way => `Contact: ${way.kind === 'email' ? 'mailto:' : ''}${way.value}`),
    `Expires: ${expires.toISOString()}`,
    ...(keys.length ? [`Encryption: ${site}/${keyFile}`] : []),
    ...(read.length ? [`Preferred-Languages: ${read.join(', ')}`] : []),
    `Canonical: ${site}/.well-known/security.txt`
  ];
  fs.mkdirSync(path.join(root, '.well-known'), {recursive: true});
  fs.writeFileSync(path.join(root, '.well-known/security.txt'), `${lines.join('\n')}\n`);
  if (keys.length) fs.writeFileSync(path.join(root, keyFile), `${keys.join('\n')}\n`);
}
