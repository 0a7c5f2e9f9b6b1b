import type {core, ZodType} from 'zod';

type AnyDef = core.$ZodTypes['_zod']['def'];
const defOf = (schema: core.$ZodType) => schema._zod.def as AnyDef;

/** The schemas directly inside a schema by field name. The entries of a list are named `[]`. */
export function children(schema: core.$ZodType): [string, core.$ZodType][] {
  const def = defOf(schema);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape);
    case 'array':
      return [['[]', def.element]];
    case 'union':
      return def.options.flatMap(children);
    case 'optional':
    case 'default':
    case 'nullable':
      return children(def.innerType);
    default:
      return [];
  }
}

/** Names of the fields that a schema allows at a path. */
export function fieldNames(schema: ZodType, path: readonly PropertyKey[]): string[] {
  let here: core.$ZodType[] = [schema];
  for (const key of path) {
    const name = typeof key === 'number' ? '[]' : String(key);
    here = here
      .flatMap(children)
      .filter(([field]) => field === name)
      .map(([, inner]) => inner);
  }
  return [...new Set(here.flatMap(children).map(([name]) => name))].filter(name => name !== '[]');
}
