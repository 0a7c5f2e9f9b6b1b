import type {Role} from '../access/roles.ts';

/** Who changes something. `name` is the one in the link; it may be empty. */
export type Editor = {name: string; role: Role};

/**
 * A name as git can store it: without line breaks, angle brackets and other control characters, up
 * to 80 characters.
 */
export const nameForGit = ({name}: Pick<Editor, 'name'>): string =>
  name
    .replace(/[\p{Cc}<>\u2028\u2029]+/gu, ' ')
    .replace(/^[\s.,;:"']+|[\s.,;:"']+$/g, '')
    .slice(0, 80);
