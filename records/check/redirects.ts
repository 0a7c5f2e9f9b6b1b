import fs from 'node:fs';
import {locales} from '../../i18n/locales.ts';
import {didYouMean, message, quote, type Finding, type Message} from '../read/finding.ts';
import {shortPath} from '../read/files.ts';
import type {ReadFolder} from '../read/folder.ts';
import {isText, readText} from '../read/source/readText.ts';
import {readValid} from '../read/validate.ts';
import {
  redirectsFile,
  redirectsSchema,
  splitAddress,
  type RedirectEntry
} from '../redirects/read.ts';
import {hasPage} from '../redirects/shown.ts';
import type {Context} from './context.ts';
import {containsName} from './withheld/unnameable.ts';

/** First parts of the addresses of files that the site has besides its pages. */
const ownFolders =
  'assets cards copies data desk figures fonts pictures r index 404 robots sitemap'.split(' ');

type Problem = {field: 'from' | 'to'; expected: Message; level?: Finding['level']};

/**
 * Redirects from a page that exists, to one that does not, or from one redirect to the next. What is wrong with the
 * form of the file is found by `checkRootFiles`.
 */
export function checkRedirects(context: Context, now: Date): Finding[] {
  const path = redirectsFile();
  if (!fs.existsSync(path)) return [];
  const read = readText(path);
  if (!isText(read)) return [];
  const file = shortPath(path);
  const {located, valid} = readValid(read.text, file, redirectsSchema);
  if (!located || !valid) return [];
  return valid.flatMap((entry, index) =>
    problemsOf(entry, index, valid, context, now).map<Finding>(
      ({field, expected, level = 'error'}) => ({
        level,
        file,
        line: located.lineOf([index, field]),
        field: `[${index}].${field}`,
        found: quote(entry[field]),
        expected
      })
    )
  );
}

function problemsOf(
  entry: RedirectEntry,
  index: number,
  all: readonly RedirectEntry[],
  context: Context,
  now: Date
): Problem[] {
  const [from, to] = [fromProblem(entry, index, all, context), toProblem(entry, all, context, now)];
  const names = (['from', 'to'] as const).flatMap<Problem>(field =>
    context
      .unnameable()
      .filter(person => containsName(entry[field], person.names))
      .map(({slug, identity}) => ({
        field,
        level: 'warning',
        expected: message('redirects.name', {identity, place: `content/prisoners/${slug}`})
      }))
  );
  return [...from, ...(names.length ? [] : to), ...names];
}

function fromProblem(
  {from, to}: RedirectEntry,
  index: number,
  all: readonly RedirectEntry[],
  {pages, hidden}: Context
): Problem[] {
  // As files, addresses that differ in capitals only are the same for Windows and macOS.
  const lower = from.toLowerCase();
  const {locale, path} = splitAddress(lower);
  const problem = (expected: Message): Problem[] => [{field: 'from', expected}];
  const first = all.findIndex(each => each.from.toLowerCase() === lower);
  if (first < index) return problem(message('redirects.taken', {entry: first}));
  if (locale !== null && splitAddress(to).locale === null)
    return problem(message('redirects.withoutLanguage', {path}));
  if (ownFolders.includes(path.split('/')[1] ?? '') || path === '/')
    return problem(message('redirects.own'));
  const isInLanguage = locale !== null || splitAddress(to).locale === null;
  if (
    isInLanguage &&
    !/^\/(?:(?:news|prisoners|cases)\/)?[a-z0-9-]+$/.test(splitAddress(from).path)
  )
    return problem(message('redirects.oldAddress'));
  if (isInLanguage && (pages.has(path) || hidden.has(path)))
    return problem(message('redirects.pageExists'));
  return [];
}

function toProblem(
  {from, to}: RedirectEntry,
  all: readonly RedirectEntry[],
  context: Context,
  now: Date
): Problem[] {
  const problem = (expected: Message, level: Finding['level'] = 'error'): Problem[] => [
    {field: 'to', expected, level}
  ];
  if (from === to) return problem(message('redirects.other'));
  const next = all.find(each => each.from === to);
  if (next) return problem(message('redirects.chain', {end: next.to, to}));
  const {path} = splitAddress(to);
  if (context.pages.has(path) || isWithdrawn(path, context, now)) return [];
  const reason = context.hidden.get(path);
  if (reason === undefined)
    return problem(
      message('links.page', {
        hint: didYouMean(
          to,
          locales
            .flatMap(locale => [...context.pages].map(page => `/${locale}${page}`))
            .concat([...context.pages])
        )
      })
    );
  return context.takenOff.has(path) || context.heldBack.has(path)
    ? problem(message('redirects.leftOut', {why: reason}), 'warning')
    : problem(message('links.page', {hint: message('links.why', {why: reason})}));
}

/** Whether a path is that of a withdrawn document, which has a page that says so. */
function isWithdrawn(path: string, {at}: Context, now: Date): boolean {
  const folder: ReadFolder | undefined = at(path.slice(1));
  return folder !== undefined && hasPage(folder, now);
}
