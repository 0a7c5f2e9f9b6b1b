import type {Located} from '../../read/yaml.ts';

/**
 * The ids of a list in the facts, such as `sources` or `media`, '' for an entry that has none. Null if the facts are
 * not valid and ids may be missing because of that: then nothing can be said of a reference.
 */
export function idsIn({data, partial}: Located, field: string): string[] | null {
  const list = (data as Record<string, unknown>)[field];
  const ids = Array.isArray(list)
    ? Array.from(list, entry => (entry as {id?: string} | null | undefined)?.id ?? '')
    : [];
  return partial && (!Array.isArray(list) || ids.includes('')) ? null : ids;
}
