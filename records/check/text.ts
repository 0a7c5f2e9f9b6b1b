import type {Locale} from '../../i18n/locales.ts';
import {directives, isDirective, noteKinds, quoteForms} from '../schema/directives.ts';
import {shortTextMarks, type DirectiveMark, type Marks} from '../read/marks.ts';
import {orthographySlips, typedDatesIn} from './farsi.ts';
import {didYouMean, quote, type Finding} from '../read/finding.ts';

/** A text and where it stands: `line` is the line of its first character. */
export type Passage = {text: string; file: string; line: number; field: string; locale: Locale};

/** What a text may refer to within its own item and within the site. */
export type Targets = {
  media: string[];
  links: string[];
  actions: ReadonlySet<string>;
  paths: ReadonlySet<string>;
  /** Why readers do not see a page that there is, by its path. */
  hidden: ReadonlyMap<string, string>;
};

const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length - 1;

/** Spelling, dates and directives of one passage. To know its line costs a reading of the file, so it is asked only for a finding. */
export function checkPassage(
  passage: Passage,
  targets: Targets,
  marks: Marks = shortTextMarks(passage.text)
): Finding[] {
  const {text, file, field, locale} = passage;
  const within = {text, file, field, locale, line: 0};
  const findings = [
    ...checkSpelling(within),
    ...checkFences(within),
    ...checkDirectives(within, targets, marks),
    ...checkLinks(within, targets, marks)
  ];
  return findings.map(finding => ({...finding, line: passage.line + finding.line}));
}

function checkSpelling({text, file, line, field, locale}: Passage): Finding[] {
  const at = (index: number) => ({
    level: 'error' as const,
    file,
    line: line + lineAt(text, index),
    field
  });
  const slips = locale === 'fa' ? orthographySlips(text) : [];
  return [
    ...slips.map(slip => ({
      ...at(slip.index),
      found: `${quote(slip.word)} (${slip.rule})`,
      expected: slip.suggestion
    })),
    ...typedDatesIn(text, locale).map(date => ({
      ...at(date.index),
      found: `${quote(date.word)}, a date typed by hand`,
      expected: 'the date as :date[YYYY-MM-DD]; the site prints it in the reader’s calendar'
    }))
  ];
}

/** remark closes a forgotten `:::` silently at the end of the text: we do not. */
function checkFences({text, file, line, field}: Passage): Finding[] {
  if (!text.includes(':::')) return [];
  const open: {name: string; colons: number; line: number}[] = [];
  const findings: Finding[] = [];
  text.split('\n').forEach((row, index) => {
    const fence = /^\s*(:{3,})\s*([A-Za-z][\w-]*)?/.exec(row);
    if (!fence) return;
    const colons = fence[1]?.length ?? 0;
    if (fence[2]) return void open.push({name: fence[2], colons, line: line + index});
    const opener = open.pop();
    if (!opener || opener.colons > colons) {
      findings.push({
        level: 'error',
        file,
        line: line + index,
        field,
        found: quote(row.trim()),
        expected:
          'an opening such as :::note{kind=editor} before this closing line, with no more colons than it'
      });
    }
  });
  return [
    ...findings,
    ...open.map(({name, colons, line: openLine}) => ({
      level: 'error' as const,
      file,
      line: openLine,
      field: name,
      found: `${':'.repeat(colons)}${name} that is never closed`,
      expected: `a line with ${':'.repeat(colons)} alone after its text`
    }))
  ];
}

function checkDirectives({file, line, field}: Passage, targets: Targets, marks: Marks): Finding[] {
  return marks.directives.flatMap(directive => {
    const problem = problemOf(directive, targets);
    const row = line + directive.line - 1;
    return problem
      ? [
          {
            level: 'error' as const,
            file,
            line: row,
            field: `${field} ${directive.name}`,
            ...problem
          }
        ]
      : [];
  });
}

type Problem = {found: string; expected: string};

function problemOf(directive: DirectiveMark, targets: Targets): Problem | null {
  const {name, attributes, label} = directive;
  if (!isDirective(name)) {
    return {
      found: `the directive “${name}”, which is not known`,
      expected: `one of: ${Object.values(directives)
        .map(d => d.use.split(' ')[0])
        .join(', ')}${didYouMean(name, Object.keys(directives))}`
    };
  }
  const {form, attributes: allowed, use} = directives[name];
  const wrong = (found: string): Problem => ({found, expected: use});
  const unknown = Object.keys(attributes).find(
    key => !(allowed as readonly string[]).includes(key)
  );
  if (directive.type !== `${form}Directive`)
    return wrong(`${name} with the wrong number of colons`);
  if (unknown) return wrong(`the attribute “${unknown}”`);
  if (name === 'date' && !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(label)) return wrong(`:date[${label}]`);
  if (name === 'lang' && !attributes.lang) return wrong(':lang without {lang=…}');
  if (name === 'note' && !(noteKinds as readonly string[]).includes(attributes.kind ?? ''))
    return wrong(`kind=${attributes.kind ?? ''}`);
  if (name === 'quote') return wrongInQuote(attributes, use);
  if (name === 'figure') return missing(attributes.id, targets.media, 'media');
  if (name === 'video') return missing(attributes.id, targets.links, 'links');
  if (name === 'action')
    return missing(attributes.slug, [...targets.actions].sort(), 'the actions folder');
  return null;
}

function wrongInQuote(
  {by, lang, form}: Record<string, string | null | undefined>,
  use: string
): Problem | null {
  const absent = Object.entries({by, lang, form})
    .filter(([, value]) => !value)
    .map(([attribute]) => attribute);
  if (absent.length) return {found: `a quote without ${absent.join(', ')}`, expected: use};
  return (quoteForms as readonly (string | null | undefined)[]).includes(form)
    ? null
    : {found: `form=${form}`, expected: use};
}

const missing = (
  id: string | null | undefined,
  known: readonly string[],
  where: string
): Problem | null =>
  known.includes(id ?? '')
    ? null
    : {
        found: quote(id ?? ''),
        expected: `the id of an entry in ${where}: ${known.join(', ') || 'there is none'}`
      };

function checkLinks(
  {file, line, field}: Passage,
  {paths, hidden}: Targets,
  {links}: Marks
): Finding[] {
  const findings: Finding[] = [];
  const why = (page: string) =>
    hidden.has(page) ? `; ${hidden.get(page)}` : didYouMean(page, [...paths]);
  for (const node of links) {
    const row = line + node.line - 1;
    const base = {level: 'error' as const, file, line: row, field};
    if (node.type === 'image')
      findings.push({
        ...base,
        found: quote(node.url),
        expected:
          'an entry in media and ::figure{id=…}, so that it has alternative text in both languages'
      });
    else if (!node.url.startsWith('/') && !node.url.startsWith('#'))
      findings.push({
        ...base,
        found: quote(node.url),
        expected:
          'an address within the site that begins with /; addresses elsewhere belong in links or sources'
      });
    else if (node.url.startsWith('/') && !paths.has(node.url.split('#')[0] ?? ''))
      findings.push({
        ...base,
        found: quote(node.url),
        expected: `a page that readers can see${why(node.url.split('#')[0] ?? '')}`
      });
    else if (node.url.startsWith('/act#') && !paths.has(node.url))
      findings.push({
        ...base,
        found: quote(node.url),
        expected: `an action that readers can see${why(node.url)}`
      });
  }
  return findings;
}
