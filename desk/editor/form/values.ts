import type {Control} from '../../../records/desk/form/controls.ts';
import type {FactEdit, FactPath} from '../../store/factEdits.ts';

export type Path = FactPath;
/** A change of a YAML file. */
export type Edit = FactEdit;

/** The value at a path; undefined if there is none. */
export const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    root
  );

/** The list at a path; empty if there is none. */
export const listAt = (root: unknown, path: Path): unknown[] =>
  (valueAt(root, path) ?? []) as unknown[];

/** Sets a value, with the groups around it that are not there yet. */
export function setting(root: unknown, path: Path, value: unknown): Edit {
  for (let depth = 1; depth < path.length; depth++) {
    if (isFilled(valueAt(root, path.slice(0, depth)))) continue;
    const inner = path.slice(depth).reduceRight<unknown>((within, key) => ({[key]: within}), value);
    return {op: 'set', path: path.slice(0, depth), value: inner};
  }
  return {op: 'set', path, value};
}

const isFilled = (value: unknown) =>
  typeof value === 'object' &&
  value !== null &&
  (Array.isArray(value) || Object.keys(value).length > 0);

/** Adds an entry at the end of a list, which may not be there yet. */
export function adding(root: unknown, path: Path, value: unknown): Edit {
  const list = valueAt(root, path);
  return Array.isArray(list) && list.length
    ? {op: 'insert', path: [...path, list.length], value}
    : setting(root, path, [value]);
}

/**
 * What a new entry of a list, or a group that is added, begins with: nothing is chosen, so that no choice is made by
 * accident. Lists that may be empty are, and texts have the placeholder that a release refuses.
 */
export function freshValue(control: Control, placeholder: {en: string; fa: string}): unknown {
  switch (control.kind) {
    case 'pair':
      return placeholder;
    case 'list':
      return [];
    case 'group':
      return Object.fromEntries(
        control.fields
          .filter(
            ({optional, control: {kind}}) => !optional && ['pair', 'list', 'group'].includes(kind)
          )
          .map(({name, control: inner}) => [name, freshValue(inner, placeholder)])
      );
    default:
      return '';
  }
}

/** Whether a control can show a value. What it cannot show is left as it is in the file. */
export function canShow(control: Control, value: unknown): boolean {
  if (value === undefined || value === null) return true;
  switch (control.kind) {
    case 'list':
      return Array.isArray(value);
    case 'group':
    case 'variants':
    case 'pair':
      return typeof value === 'object' && !Array.isArray(value);
    case 'yesno':
      return typeof value === 'boolean';
    case 'number':
      return typeof value === 'number';
    default:
      return typeof value !== 'object';
  }
}
