import {
  didYouMean,
  message,
  quote,
  type Finding,
  type Message,
  type Value
} from '../../read/finding.ts';
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
  const report = (row: number, name: string, found: Value, expected: Value) =>
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
          message('directives.insideEqual', {
            inner: colons + name,
            outer: around.colons + around.name
          }),
          message('directives.moreColons', {example: `${colons}:${around.name} … ${colons}:`})
        );
      return void open.push({name, colons, row});
    }
    const opener = open.pop();
    if (!opener || opener.colons.length > colons.length)
      report(row, field, quote(line.trim()), message('directives.opening'));
  });
  for (const {name, colons, row} of open)
    report(
      row,
      name,
      message('directives.neverClosed', {directive: colons + name}),
      message('directives.close', {colons})
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
  const {form, attributes: allowed} = directives[name];
  const expected = message(`directiveUse.${name}`);
  const unknown = Object.keys(attributes).find(
    key => !(allowed as readonly string[]).includes(key)
  );
  if (directive.type !== `${form}Directive`)
    return {found: message('directives.colons', {name}), expected};
  if (unknown) return {found: message('directives.attribute', {name: unknown}), expected};
  const curly = Object.values(attributes).find(value => /^[“”„]/.test(value ?? ''));
  if (curly) return {found: message('directives.curly', {name, value: curly}), expected};
  switch (name) {
    case 'date':
      return problemOfDate(directive.label, expected);
    case 'lang':
      return attributes.lang
        ? languageProblem(attributes.lang)
        : {found: message('directives.langMissing'), expected};
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
      return missingId(
        attributes.slug,
        [...targets.actions].sort(),
        message('directives.actionsFolder')
      );
    case 'letter':
      return null;
    case 'original':
      return directive.inside === 'quote'
        ? null
        : {
            found: message('directives.originalOutside'),
            expected: message('directives.oneColonMore', {use: expected})
          };
  }
}

function problemOfDate(date: string, use: Message): Problem | null {
  if (parsePeriod(date)) return null;
  const expected = partialDateForm.test(date)
    ? dateProblem(date, firstYear.text)
    : message('directives.inBrackets', {use, form: formProblem(date, 'partial')});
  return expected === null ? null : {found: `:date[${date}]`, expected};
}

const unknownDirective = (name: string): Problem => ({
  found: message('directives.unknown', {name}),
  expected: message('common.oneOf', {
    known: Object.values(directives).map(({use}) => use),
    hint: didYouMean(name, Object.keys(directives))
  })
});

function quoteProblem({by, lang, form}: Attributes, expected: Message): Problem | null {
  const absent = Object.entries({by, lang, form})
    .filter(([, value]) => !value)
    .map(([attribute]) => attribute);
  if (absent.length)
    return {found: message('directives.quoteWithout', {attributes: absent}), expected};
  return isOneOf(quoteForms, form)
    ? languageProblem(lang ?? '')
    : {found: `form=${form}`, expected};
}

const languageProblem = (tag: string): Problem | null =>
  isLanguageTag(tag)
    ? null
    : {
        found: `lang=“${tag}”`,
        expected: message('directives.language')
      };

const isOneOf = (allowed: readonly string[], value: string | null | undefined) =>
  allowed.includes(value ?? '');

const missingId = (
  id: string | null | undefined,
  known: readonly string[] | null,
  list: Value
): Problem | null =>
  !known || known.includes(id ?? '')
    ? null
    : {
        found: quote(id ?? ''),
        expected: message('directives.id', {
          list,
          known: known.length ? known : message('directives.noEntries')
        })
      };
