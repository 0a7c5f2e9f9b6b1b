import type {ZodType, core, z} from 'zod';
import {allowedValues, fieldNames} from '../schema/shape.ts';
import {beyondBounds} from './source/beyondBounds.ts';
import {
  didYouMean,
  message,
  pathName,
  quote,
  type Finding,
  type Message,
  type Value
} from './finding.ts';
import {messageOf} from '../schema/issue.ts';
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
const retired = new Map([['onOrBefore', message('read.onOrBefore')]]);

function findingsOf(issue: core.$ZodIssue, schema: ZodType, {file, lineOf}: Located): Finding[] {
  const base = {level: 'error' as const, file};
  if (issue.code === 'unrecognized_keys') {
    const known = fieldNames(schema, issue.path);
    return issue.keys.map(key => ({
      ...base,
      line: lineOf([...issue.path, key]),
      field: pathName([...issue.path, key]),
      found: message('read.unknownField'),
      expected: retired.get(key) ?? message('common.oneOf', {known, hint: didYouMean(key, known)})
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

function expectation(issue: core.$ZodIssue, schema: ZodType): Value {
  const form = expectedForm(issue, schema);
  return inputOf(issue) === undefined && issue.code !== 'custom'
    ? message('read.required', {form})
    : form;
}

function expectedForm(issue: core.$ZodIssue, schema: ZodType): Value {
  const input = inputOf(issue);
  const oneOf = (known: readonly string[]) =>
    message('common.oneOf', {
      known,
      hint: typeof input === 'string' ? didYouMean(input, known) : ''
    });
  // What the schema itself says, such as the forms of a date; otherwise zod's message counts for nothing.
  const own = messageOf(issue.message);
  if (own) return own;
  switch (issue.code) {
    case 'invalid_type':
      return typeMessage(issue.expected);
    case 'invalid_value':
      return oneOf(issue.values.map(String));
    case 'invalid_union':
      return issue.discriminator
        ? oneOf(allowedValues(schema, issue.path))
        : message('read.allowedForm');
    case 'too_small':
      return message('read.least', {least: Number(issue.minimum)});
    case 'too_big':
      return message('read.most', {most: Number(issue.maximum)});
    default:
      return message('read.otherValue');
  }
}

function typeMessage(expected: string): Message {
  switch (expected) {
    case 'string':
      return message('read.string');
    case 'array':
      return message('read.list');
    case 'object':
      return message('read.group');
    case 'boolean':
      return message('read.boolean');
    case 'number':
      return message('read.number');
    case 'int':
      return message('read.wholeNumber');
    default:
      return message('read.otherValue');
  }
}
