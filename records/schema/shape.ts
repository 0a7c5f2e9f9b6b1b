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

/** The schemas that a schema has for a path; several where the path is in a union. */
function schemasAt(schema: ZodType, path: readonly PropertyKey[]): core.$ZodType[] {
  let here: core.$ZodType[] = [schema];
  for (const key of path) {
    const name = typeof key === 'number' ? '[]' : String(key);
    here = here
      .flatMap(children)
      .filter(([field]) => field === name)
      .map(([, inner]) => inner);
  }
  return here;
}

/** Names of the fields that a schema allows at a path. */
export const fieldNames = (schema: ZodType, path: readonly PropertyKey[]): string[] =>
  [
    ...new Set(
      schemasAt(schema, path)
        .flatMap(children)
        .map(([name]) => name)
    )
  ].filter(name => name !== '[]');

/** The values that the registries of a schema allow at a path. */
export const allowedValues = (schema: ZodType, path: readonly PropertyKey[]): string[] =>
  schemasAt(schema, path).flatMap(each => {
    const def = defOf(each);
    if (def.type === 'literal') return def.values.map(String);
    return def.type === 'enum' ? Object.values(def.entries).map(String) : [];
  });
