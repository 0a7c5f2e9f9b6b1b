import {listFolders} from '../../records/read/files.ts';
import {checkSecret, isScope, makeToken} from './token.ts';

const maxDays = 90;

export type LinkRequest = {
  /** `all`, or an item as `kind/slug`. */
  scope: string;
  /** How long the link is valid, above 0 and up to 90 days. */
  days: number;
  /** `DESK_SECRET`. */
  secret: string | undefined;
  /** Address of the desk, without a path. */
  desk: string;
};

/** Makes a signed link to the hosted desk. Throws if there is no such item, or if days or secret are not valid. */
export async function makeLink({
  scope,
  days,
  secret,
  desk
}: LinkRequest): Promise<{address: string; expires: Date}> {
  const key = checkSecret(secret);
  const isKnown =
    scope === 'all' || listFolders().some(({kind, slug}) => `${kind}/${slug}` === scope);
  if (!isScope(scope) || !isKnown)
    throw new Error(
      `There is no item “${scope}”. Name it as folder and slug, for example news/aban-tribunal-hearings.`
    );
  if (!(days > 0 && days <= maxDays))
    throw new Error(`--days must be a number above 0 and up to ${maxDays}.`);
  const expires = Math.floor(Date.now() / 1000 + days * 86_400);
  const token = await makeToken({scope, expires}, key);
  return {
    address: `${desk.replace(/\/+$/, '')}/desk/open/${token}`,
    expires: new Date(expires * 1000)
  };
}
