/**
 * What the owner of a link may do. read: see, one item or all. write: also edit the texts, facts and pictures of one
 * item. editor: the same for every item, and make new ones. releaser: everything, such as releasing and withdrawing,
 * and making links.
 */
export const roles = ['read', 'write', 'editor', 'releaser'] as const;
export type Role = (typeof roles)[number];

export const isRole = (value: unknown): value is Role =>
  (roles as readonly unknown[]).includes(value);

/** Whether a role includes another. */
export const includesRole = (role: Role, needed: Role): boolean =>
  roles.indexOf(role) >= roles.indexOf(needed);

/** Whether a link of this role may open everything (`all`) or one item. */
export const fitsScope = (role: Role, scope: string): boolean =>
  scope === 'all' ? role !== 'write' : role === 'read' || role === 'write';
