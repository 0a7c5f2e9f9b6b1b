import type {ZodType, core} from 'zod';

/** Removing a value can show another problem above it, a few times at most. */
const maxRounds = 10;

/**
 * The parts of parsed YAML that a schema accepts: the same data without the values that are not valid. A value that is
 * present in the result has the type that the schema says; one that the schema requires may be missing. A removed entry
 * of a list leaves a hole, so that the others keep their places.
 */
export function validPart(schema: ZodType, written: unknown): unknown {
  const data = structuredClone(written);
  for (let round = 0; round < maxRounds; round++) {
    const {error} = schema.safeParse(data, {reportInput: true});
    const wrong = (error?.issues ?? []).flatMap(pathsToRemove);
    if (!wrong.length) return data;
    for (const path of wrong) if (!remove(data, path)) return {};
  }
  return {};
}

/** The values that an issue is about; none if it is about one that is missing. */
function pathsToRemove(issue: core.$ZodIssue): (readonly PropertyKey[])[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map(key => [...issue.path, key]);
  // Its path ends with the field that tells the forms apart, without which none of them applies.
  if (issue.code === 'invalid_union' && issue.discriminator) return [issue.path.slice(0, -1)];
  return issue.input === undefined ? [] : [issue.path];
}

/** Removes the value at a path, which may have gone already. false: it is the whole of the data. */
function remove(data: unknown, path: readonly PropertyKey[]): boolean {
  const key = path.at(-1);
  if (key === undefined) return false;
  let parent = data as Record<PropertyKey, unknown> | undefined;
  for (const each of path.slice(0, -1)) parent = parent?.[each] as typeof parent;
  if (typeof parent === 'object' && parent !== null) Reflect.deleteProperty(parent, key);
  return true;
}
