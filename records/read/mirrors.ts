import fs from 'node:fs';
import path from 'node:path';
import {z} from 'zod';
import {issueOf} from '../schema/issue.ts';
import {contentDir} from './files.ts';
import {isText, readText} from './source/readText.ts';
import {readValid} from './validate.ts';

/** Schema of `content/mirrors.yaml`. */
export const mirrorsSchema = z.array(
  z.strictObject({
    url: z
      .url({protocol: /^https?$/, error: issueOf('values.url')})
      .describe('Address of the copy, absolute.'),
    kind: z.enum(['web', 'onion', 'repository']).describe('What stands there.')
  })
);

/** An address at which the site can also be reached. */
export type Mirror = z.infer<typeof mirrorsSchema>[number];

let read: {state: string; mirrors: readonly Mirror[]} | undefined;

/** The site's other addresses, from `mirrors.yaml`; none if it is not valid, which the check reports. */
export function getMirrors(): readonly Mirror[] {
  const file = path.join(contentDir(), 'mirrors.yaml');
  const stat = fs.statSync(file, {throwIfNoEntry: false});
  if (!stat) return [];
  // Every page asks, so the file is read only after it has changed.
  const state = `${file} ${stat.mtimeMs} ${stat.size}`;
  if (read?.state !== state) {
    const source = readText(file);
    const {valid} = readValid(isText(source) ? source.text : '', file, mirrorsSchema);
    read = {state, mirrors: valid ?? []};
  }
  return read.mirrors;
}
