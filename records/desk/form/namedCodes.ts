import {listItems, type DeskItem} from '../items.ts';
import {currentContext} from '../folders.ts';
import {courtsAndBranches, readRegistry} from '../../registries/read.ts';

/** Whether readers see an item, and a person in it by the full name. */
export const isNamedToAll = ({state, identity}: Pick<DeskItem, 'state' | 'identity'>): boolean =>
  state === 'published' && (identity === undefined || identity === 'public');

/**
 * Whether the facts of something that readers see refer to the entry of a registry with this code. Someone with a link
 * to one item learns of no other entry: a court or a judge can tell of a case that is not released.
 */
export function codesNamedToAll(): (code: string) => boolean {
  const found = new Set<string>();
  const context = currentContext();
  for (const item of listItems())
    if (isNamedToAll(item))
      stringsIn(context.at(`${item.kind}/${item.slug}`)?.facts?.data).forEach(text =>
        found.add(text)
      );
  for (const {code, within} of courtsAndBranches())
    if (within !== undefined && found.has(code)) found.add(within);
  for (const {code, articles} of readRegistry('charges'))
    if (found.has(code)) articles.forEach(article => found.add(article));
  return code => found.has(code);
}

/** Every text in a value, however deep. */
export const stringsIn = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(stringsIn)
      : [];
