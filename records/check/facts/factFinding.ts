import {pathName, quote, type Finding, type Value} from '../../read/finding.ts';
import type {Located} from '../../read/yaml.ts';

/** An error at a path in the facts. `found` is quoted. */
export const factError = (
  facts: Located,
  path: readonly PropertyKey[],
  found: unknown,
  expected: Value
): Finding => ({
  level: 'error',
  file: facts.file,
  line: facts.lineOf(path),
  field: pathName(path),
  found: quote(found),
  expected
});
