import {z} from 'zod';
import {issueOf} from '../schema/issue.ts';
import {rootFile} from './rootFile.ts';

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

const read = rootFile('mirrors.yaml', mirrorsSchema);

/** The site's other addresses, from `mirrors.yaml`. */
export const getMirrors = (): readonly Mirror[] => read() ?? [];
