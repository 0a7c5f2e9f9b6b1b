import type {ZodType, core, z} from 'zod';
import {fieldNames} from '../schema/shape.ts';
import {didYouMean, pathName, quote, type Finding} from './finding.ts';
import {readYaml, type Located} from './yaml.ts';

/**
 * Reads YAML and validates it once. `valid` is the data as the schema returns it (trimmed, with
 * defaults), or null if there are findings; `located` then has the data as written. Both are null
 * if the text is not YAML.
 */
export function readValid<S extends ZodType>(
  text: string,
  file: string,
  schema: S,
  firstLine = 1
): {located: Located | null; valid: z.output<S> | null; findings: Finding[]} {
  const {located, findings} = readYaml(text, file, firstLine);
  if (!located) return {located, valid: null, findings};
  const {data, error} = schema.safeParse(located.data, {reportInput: true});
  return error
    ? {
        located,
        valid: null,
        findings: error.issues.flatMap(issue => findingsOf(issue, schema, located))
      }
    : {located: {...located, data}, valid: data, findings: []};
}

function findingsOf(issue: core.$ZodIssue, schema: ZodType, {file, lineOf}: Located): Finding[] {
  const base = {level: 'error' as const, file};
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schema, issue.path);
    return issue.keys.map(key => ({
      ...base,
      line: lineOf([...issue.path, key]),
      field: pathName([...issue.path, key]),
      found: 'a field that the schema does not know',
      expected: `one of: ${known.join(', ')}${didYouMean(key, known)}`
    }));
  }
  return [
    {
      ...base,
      line: lineOf(issue.path),
      field: pathName(issue.path) || 'file',
      found: quote(issue.input),
      expected: expectation(issue)
    }
  ];
}

function expectation(issue: core.$ZodIssue): string {
  const form = expectedForm(issue);
  return issue.input === undefined && issue.code !== 'custom'
    ? `this field is required: ${form}`
    : form;
}

function expectedForm(issue: core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWord(issue.expected);
    case 'invalid_value': {
      const known = issue.values.map(String);
      const hint = typeof issue.input === 'string' ? didYouMean(issue.input, known) : '';
      return `one of: ${known.join(', ')}${hint}`;
    }
    case 'invalid_union':
      return issue.discriminator
        ? `a known value of ${issue.discriminator}`
        : 'one of the allowed forms';
    default:
      return issue.message;
  }
}

const typeWord = (expected: string) =>
  ({
    string: 'text (put it in quotation marks if it looks like a number)',
    array: 'a list, each entry on its own line after “- ”',
    object: 'a group of fields, indented',
    boolean: 'true or false',
    number: 'a number',
    int: 'a whole number'
  })[expected] ?? expected;
