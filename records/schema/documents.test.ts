import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {core} from 'zod';
import {children} from './shape.ts';
import {documentKinds} from './documents.ts';

/** Paths of the fields of a schema that have no docstring. */
function undocumented(schema: core.$ZodType, path: string): string[] {
  return children(schema).flatMap(([name, inner]) => {
    const here = `${path}.${name}`;
    const documented = name === '[]' || (inner as {description?: string}).description;
    return [...(documented ? [] : [here]), ...undocumented(inner, here)];
  });
}

test('every field of every document has a docstring', () => {
  const missing = Object.entries(documentKinds).flatMap(([kind, {factsSchema, wordsSchema}]) => [
    ...undocumented(factsSchema, kind),
    ...undocumented(wordsSchema, `${kind} words`)
  ]);
  assert.deepEqual([...new Set(missing)], []);
});
