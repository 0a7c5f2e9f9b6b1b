import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {z} from 'zod';
import {contentDir} from './files.ts';

/** The form of `content/mirrors.yaml`. */
export const mirrorsSchema = z.array(z.strictObject({
  url: z.url({protocol: /^https?$/, error: 'an address that begins with https:// or http://'}).describe('Address of the copy, absolute.'),
  kind: z.enum(['web', 'onion', 'repository']).describe('What stands there.')
}));

export type Mirror = z.infer<typeof mirrorsSchema>[number];

/** Other addresses of the site, from the one file that lists them. Throws if an entry is malformed. */
export function getMirrors(): Mirror[] {
  const file = path.join(contentDir(), 'mirrors.yaml');
  return fs.existsSync(file) ? mirrorsSchema.parse(parse(fs.readFileSync(file, 'utf8')) ?? []) : [];
}
