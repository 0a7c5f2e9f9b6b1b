import type {ZodType, core, z} from 'zod';
import {allowedValues, fieldNames} from '../schema/shape.ts';
import {beyondBounds} from './source/beyondBounds.ts';
import {didYouMean, pathName, quote, type Finding} from './finding.ts';
import {validPart} from './source/validPart.ts';
import {readYaml, type Located} from './yaml.ts';

/**
 * Reads YAML and validates it once. `valid` is the data as the schema returns it (trimmed, with
 * defaults), or null if there are findings; `located` then has those parts of the data that are valid.
 * Both are null if the text is not YAML.
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
  const wrong = [
    ...(error?.issues ?? []).flatMap(issue => findingsOf(issue, schema, located)),
    ...beyondBounds(located)
  ];
  return wrong.length || error
    ? {
        located: {...located, data: validPart(schema, located.data), partial: true},
        valid: null,
        findings: wrong
      }
    : {located: {...located, data}, valid: data, findings: []};
}

/** What to write instead of fields that there were once. */
const retired = new Map([
  ['onOrBefore', 'no such field; say it in the date: on or before 2023-02-20']
]);

function findingsOf(issue: core.$ZodIssue, schema: ZodType, {file, lineOf}: Located): Finding[] {
  const base = {level: 'error' as const, file};
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schema, issue.path);
    return issue.keys.map(key => ({
      ...base,
      line: lineOf([...issue.path, key]),
      field: pathName([...issue.path, key]),
      found: 'a field that the schema does not know',
      expected: retired.get(key) ?? `one of: ${known.join(', ')}${didYouMean(key, known)}`
    }));
  }
  return [
    {
      ...base,
      line: lineOf(issue.path),
      field: pathName(issue.path) || 'file',
      found: quote(inputOf(issue)),
      expected: expectation(issue, schema)
    }
  ];
}

/** What stands at the issue's path. The input of a union is the whole group of fields. */
const inputOf = (issue: core.$ZodIssue): unknown =>
  issue.code === 'invalid_union' && issue.discriminator
    ? (issue.input as Record<string, unknown> | undefined)?.[issue.discriminator]
    : issue.input;

function expectation(issue: core.$ZodIssue, schema: ZodType): string {
  const form = expectedForm(issue, schema);
  return inputOf(issue) === undefined && issue.code !== 'custom'
    ? `this field is required: ${form}`
    : form;
}

function expectedForm(issue: core.$ZodIssue, schema: ZodType): string {
  const input = inputOf(issue);
  const oneOf = (known: readonly string[]) =>
    `one of: ${known.join(', ')}${typeof input === 'string' ? didYouMean(input, known) : ''}`;
  switch (issue.code) {
    case 'invalid_type':
      // Fields with a form of their own, such as dates, say it; the others have zod's message.
      return issue.message.startsWith('Invalid input') ? typeWord(issue.expected) : issue.message;
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return issue.discriminator
        ? oneOf(allowedValues(schema, issue.path))
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
