import {message, quote} from '../../i18n/catalogue/message.ts';
import {MessageError} from '../../i18n/catalogue/messageError.ts';
import {listFolders} from '../../records/read/files.ts';
import {fitsScope, type Role} from './roles.ts';
import {checkSecret, isScope, makeToken, maxNameLength} from './token.ts';

const maxDays = 90;

export type LinkRequest = {
  /** `all`, or an item as `kind/slug`. */
  scope: string;
  role: Role;
  /** The editor's name, which others see and git keeps; empty for none. */
  name: string;
  /** How long the link is valid, above 0 and up to 90 days. */
  days: number;
  /** `DESK_SECRET`. */
  secret: string | undefined;
  /** Address of the desk, without a path. */
  desk: string;
};

/**
 * Makes a signed link to the hosted desk. Throws a MessageError if there is no such item, or if role, name, days or
 * secret are not valid.
 */
export async function makeLink({
  scope,
  role,
  name,
  days,
  secret,
  desk
}: LinkRequest): Promise<{address: string; expires: Date}> {
  const key = checkSecret(secret);
  const isKnown =
    scope === 'all' || listFolders().some(({kind, slug}) => `${kind}/${slug}` === scope);
  if (!isScope(scope) || !isKnown)
    throw new MessageError(
      message('recording.noItem', {names: quote(scope), example: 'news/aban-tribunal-hearings'})
    );
  if (!fitsScope(role, scope))
    throw new MessageError(
      scope === 'all' ? message('linking.writeOne') : message('linking.roleForAll', {role})
    );
  if (name.length > maxNameLength || /\p{Cc}/u.test(name))
    throw new MessageError(message('linking.name', {most: maxNameLength}));
  if (!(days > 0 && days <= maxDays))
    throw new MessageError(message('linking.days', {most: maxDays}));
  const expires = Math.floor(Date.now() / 1000 + days * 86_400);
  const token = await makeToken({scope, role, name: name.trim(), expires}, key);
  return {
    address: `${desk.replace(/\/+$/, '')}/desk/open/${token}`,
    expires: new Date(expires * 1000)
  };
}
