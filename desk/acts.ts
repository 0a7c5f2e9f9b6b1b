import {isKind, type DocumentKind} from '../records/desk/index.ts';
import {isSlug} from '../records/schema/slug.ts';
import {actionRoles, isAction, type ActionName} from './access/actions.ts';
import {includesRole} from './access/roles.ts';
import type {Admitted} from './access/admission.ts';

/** A form that a button of the desk sent. Origin, forgery token, role and scope have been checked. */
export type ActRequest = {
  action: ActionName;
  /** Missing where the address has none, as for a new item or a link to everything. */
  kind?: DocumentKind;
  slug?: string;
  query: URLSearchParams;
  /** The fields of the form, without `token`. */
  fields: URLSearchParams;
};

/** Longest form, in bytes. */
export const maxFormBytes = 200_000;

const pattern = /^\/desk\/do\/([a-z]+)(?:\/([a-z]+)(?:\/([a-z\d-]+))?)?$/;

/** What a path under /desk/do/ asks for; null if there is no such action, or the link does not allow it. */
export function actOf(
  pathname: string,
  {role, scope}: Pick<Admitted, 'role' | 'scope'>
): Pick<ActRequest, 'action' | 'kind' | 'slug'> | null {
  const [, action, kind, slug] = pattern.exec(pathname) ?? [];
  if (!isAction(action) || !includesRole(role, actionRoles[action])) return null;
  if (kind !== undefined && !isKind(kind)) return null;
  if (slug !== undefined && !isSlug(slug)) return null;
  if (scope !== 'all' && scope !== `${kind}/${slug}`) return null;
  return {action, ...(kind && {kind}), ...(slug && {slug})};
}
