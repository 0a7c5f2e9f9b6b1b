import {didYouMean, quote, type Finding} from '../../read/finding.ts';
import type {DirectiveMark} from '../../read/text/marks.ts';
import {parsePeriod, partialDateForm} from '../../../i18n/partialDates/partialDate.ts';
import {formProblem} from '../../schema/dates/forms.ts';
import {dateProblem, firstYear} from '../../schema/dates/dates.ts';
import {directives, isDirective, noteKinds, quoteForms} from '../../schema/directives.ts';
import {isLanguageTag} from '../../schema/values/languages.ts';
import type {Passage} from './passages.ts';
import type {Targets} from './targets.ts';

/** Container directives that are never closed, and closing lines that close nothing. remark accepts both silently. */
export function checkFences({text, file, field, firstLine}: Passage): Finding[] {
  if (!text.includes(':::')) return [];
  const open: {name: string; colons: string; row: number}[] = [];
  const findings: Finding[] = [];
  const report = (row: number, name: string, found: string, expected: string) =>
    findings.push({level: 'error', file, line: firstLine() + row, field: name, found, expected});
  text.split('\n').forEach((line, row) => {
    const [, colons, name] = /^\s*(:{3,})\s*([A-Za-z][\w-]*)?/.exec(line) ?? [];
    if (!colons) return;
    if (name) {
      const around = open.at(-1);
      if (around && around.colons.length <= colons.length)
        report(
          row,
          name,
          `${colons}${name} inside ${around.colons}${around.name}, with as many colons`,
          `more colons around it, such as ${colons}:${around.name} … ${colons}:`
        );
      return void open.push({name, colons, row});
    }
    const opener = open.pop();
    if (!opener || opener.colons.length > colons.length)
      report(
        row,
        field,
        quote(line.trim()),
        'an opening line such as :::note{kind=editor} before this closing line, with no more colons than it has'
      );
  });
  for (const {name, colons, row} of open)
    report(
      row,
      name,
      `${colons}${name} that is never closed`,
      `a line with ${colons} alone after its text`
    );
  return findings;
}

/** Directives that are unknown, have wrong attributes, or refer to something that does not exist. */
export const checkDirectives = (
  {file, field, firstLine}: Passage,
  marks: readonly DirectiveMark[],
  targets: Targets
): Finding[] =>
  marks.flatMap(mark => {
    const problem = problemOf(mark, targets);
    if (!problem) return [];
    const line = firstLine() + mark.line - 1;
    return [{level: 'error', file, line, field: `${field} ${mark.name}`, ...problem}];
  });

type Problem = Pick<Finding, 'found' | 'expected'>;
type Attributes = DirectiveMark['attributes'];

function problemOf(directive: DirectiveMark, targets: Targets): Problem | null {
  const {name, attributes} = directive;
  if (!isDirective(name)) return unknownDirective(name);
  const {form, attributes: allowed, use: expected} = directives[name];
  const unknown = Object.keys(attributes).find(
    key => !(allowed as readonly string[]).includes(key)
  );
  if (directive.type !== `${form}Directive`)
    return {found: `${name} with the wrong number of colons`, expected};
  if (unknown) return {found: `the attribute “${unknown}”`, expected};
  const curly = Object.values(attributes).find(value => /^[“”„]/.test(value ?? ''));
  if (curly) return {found: `${name} with curly quotation marks: ${curly}`, expected};
  switch (name) {
    case 'date':
      return problemOfDate(directive.label, expected);
    case 'lang':
      return attributes.lang
        ? languageProblem(attributes.lang)
        : {found: ':lang without {lang=…}', expected};
    case 'note':
      return isOneOf(noteKinds, attributes.kind)
        ? null
        : {found: `kind=${attributes.kind ?? ''}`, expected};
    case 'quote':
      return quoteProblem(attributes, expected);
    case 'figure':
      return missingId(attributes.id, targets.media, 'media');
    case 'video':
      return missingId(attributes.id, targets.links, 'links');
    case 'action':
      return missingId(attributes.slug, [...targets.actions].sort(), 'the actions folder');
    case 'letter':
      return null;
    case 'original':
      return directive.inside === 'quote'
        ? null
        : {
            found: ':::original outside a quote',
            expected: `${expected}; the quote has one colon more`
          };
  }
}

function problemOfDate(date: string, use: string): Problem | null {
  if (parsePeriod(date)) return null;
  const expected = partialDateForm.test(date)
    ? dateProblem(date, firstYear.text)
    : `${use}; in the brackets ${formProblem(date, 'partial')}`;
  return expected === null ? null : {found: `:date[${date}]`, expected};
}

const unknownDirective = (name: string): Problem => ({
  found: `the directive “${name}”, which is not known`,
  expected: `one of: ${Object.values(directives)
    .map(({use}) => use.split(' ')[0])
    .join(', ')}${didYouMean(name, Object.keys(directives))}`
});

function quoteProblem({by, lang, form}: Attributes, expected: string): Problem | null {
  const absent = Object.entries({by, lang, form})
    .filter(([, value]) => !value)
    .map(([attribute]) => attribute);
  if (absent.length) return {found: `a quote without ${absent.join(', ')}`, expected};
  return isOneOf(quoteForms, form)
    ? languageProblem(lang ?? '')
    : {found: `form=${form}`, expected};
}

const languageProblem = (tag: string): Problem | null =>
  isLanguageTag(tag)
    ? null
    : {
        found: `lang=${quote(tag)}`,
        expected: 'the code of a language: fa, en, ar, ku, az, de or fr'
      };

const isOneOf = (allowed: readonly string[], value: string | null | undefined) =>
  allowed.includes(value ?? '');

const missingId = (
  id: string | null | undefined,
  known: readonly string[] | null,
  where: string
): Problem | null =>
  !known || known.includes(id ?? '')
    ? null
    : {
        found: quote(id ?? ''),
        expected: `the id of an entry in ${where}: ${known.join(', ') || 'it has none yet'}`
      };
