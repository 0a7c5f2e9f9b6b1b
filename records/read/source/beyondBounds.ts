import {bounds} from '../../schema/values/bounds.ts';
import {message, pathName, type Finding} from '../finding.ts';
import type {Located} from '../yaml.ts';

/** Texts and lists that are longer than any document needs, and numbers that cannot be counted with. */
export function beyondBounds({file, data, lineOf}: Located): Finding[] {
  const findings: Finding[] = [];
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    const beyond = problemOf(value);
    if (beyond)
      findings.push({level: 'error', file, line: lineOf(path), field: pathName(path), ...beyond});
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value))
        visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(data, []);
  return findings;
}

function problemOf(value: unknown): Pick<Finding, 'found' | 'expected'> | null {
  if (typeof value === 'string' && value.length > bounds.text)
    return {
      found: message('read.longText', {length: value.length}),
      expected: message('read.shorterText', {most: bounds.text})
    };
  if (Array.isArray(value) && value.length > bounds.list)
    return {
      found: message('read.longList', {length: value.length}),
      expected: message('read.shorterList', {most: bounds.list})
    };
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return {found: `${value}`, expected: message('read.countable')};
  return null;
}
