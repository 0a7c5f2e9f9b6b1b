import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {core} from 'zod';
import {children} from './shape.ts';
import {documentKinds} from './documents.ts';

/** Fields of a schema that say nothing about themselves, as paths. */
function undocumented(schema: core.$ZodType, path: string): string[] {
  return children(schema).flatMap(([name, inner]) => {
    const here = `${path}.${name}`;
    const documented = name === '[]' || (inner as {description?: string}).description;
    return [...(documented ? [] : [here]), ...undocumented(inner, here)];
  });
}

test('every field of every document says what it means', () => {
  const missing = Object.entries(documentKinds).flatMap(([kind, {factsSchema, wordsSchema}]) => [
    ...undocumented(factsSchema, kind),
    ...undocumented(wordsSchema, `${kind} words`)
  ]);
  assert.deepEqual([...new Set(missing)], []);
});
