import type {Role} from './roles.ts';

/**
 * The buttons of the desk, and the least role that each needs. To withhold is an editor's too: a family's wish cannot
 * wait for a releaser. An editor of one item can record its translation, nothing else.
 */
export const actionRoles = {
  new: 'editor',
  rename: 'editor',
  translated: 'write',
  schedule: 'releaser',
  release: 'releaser',
  correct: 'editor',
  withdraw: 'releaser',
  withhold: 'editor',
  link: 'releaser'
} as const satisfies Record<string, Role>;
export type ActionName = keyof typeof actionRoles;

export const isAction = (name: string | undefined): name is ActionName =>
  name !== undefined && Object.hasOwn(actionRoles, name);
