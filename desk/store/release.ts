import {documentKinds} from '../../records/schema/documents.ts';
import {readYaml} from '../../records/read/yaml.ts';
import {includesRole, type Role} from '../access/roles.ts';
import type {Item} from './place.ts';

/** The fields that decide whether readers see an item, and a person's name. */
const fields = ['state', 'publishAt', 'identity', 'withdrawn', 'takenOff'] as const;

/**
 * Whether a role may change a file in this way. Only a releaser changes what decides whether readers see an item; of a
 * draft that stays one, everybody who may write changes anything. Facts that cannot be read could hide such a change.
 */
export function mayRelease(
  {kind}: Pick<Item, 'kind'>,
  name: string,
  before: string,
  after: string,
  role: Role
): boolean {
  if (includesRole(role, 'releaser') || name !== documentKinds[kind].facts || before === after)
    return true;
  const [old, now] = [decisive(before), decisive(after)];
  if (!now) return false;
  if (now.state === 'draft' && (!old || old.state === 'draft')) return true;
  return old !== null && JSON.stringify(old) === JSON.stringify(now);
}

function decisive(text: string): Record<string, unknown> | null {
  const data = readYaml(text, '').located?.data;
  if (typeof data !== 'object' || data === null) return null;
  return Object.fromEntries(
    fields.map(field => [field, (data as Record<string, unknown>)[field] ?? null])
  );
}
