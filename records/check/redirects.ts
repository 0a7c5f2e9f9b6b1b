import fs from 'node:fs';
import {locales} from '../../i18n/locales.ts';
import {didYouMean, quote, type Finding} from '../read/finding.ts';
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

type Problem = {field: 'from' | 'to'; expected: string; level?: Finding['level']};

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
        expected:
          `no name of a person whose identity is ${identity} (content/prisoners/${slug}); ` +
          'this redirect is left out of the site. Delete it, then run npm run hosts and load the configuration again'
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
  const {locale, path} = splitAddress(from);
  const problem = (expected: string): Problem[] => [{field: 'from', expected}];
  const first = all.findIndex(each => each.from === from);
  if (first < index)
    return problem(`an address that is not in the list yet; entry ${first} has it`);
  if (locale !== null && splitAddress(to).locale === null)
    return problem(
      `${path}, without the language, as in “to”; the redirect holds in each language`
    );
  if (ownFolders.includes(path.split('/')[1] ?? '') || path === '/')
    return problem('another address; this one is the site’s own');
  const isInLanguage = locale !== null || splitAddress(to).locale === null;
  if (isInLanguage && !/^\/(?:(?:news|prisoners|cases)\/)?[a-z0-9-]+$/.test(path))
    return problem('the old address of an item, such as /news/old-name, or of a page of text');
  if (isInLanguage && (pages.has(path) || hidden.has(path)))
    return problem('an address without a page; this page exists, so nobody would be sent on');
  return [];
}

function toProblem(
  {from, to}: RedirectEntry,
  all: readonly RedirectEntry[],
  context: Context,
  now: Date
): Problem[] {
  const problem = (expected: string, level: Finding['level'] = 'error'): Problem[] => [
    {field: 'to', expected, level}
  ];
  if (from === to) return problem('another address than “from”');
  const next = all.find(each => each.from === to);
  if (next) return problem(`${next.to}, where ${to} leads; a redirect must not lead to another`);
  const {path} = splitAddress(to);
  if (context.pages.has(path) || isWithdrawn(path, context, now)) return [];
  const reason = context.hidden.get(path);
  if (reason === undefined)
    return problem(
      `a page that readers can see${didYouMean(
        to,
        locales
          .flatMap(locale => [...context.pages].map(page => `/${locale}${page}`))
          .concat([...context.pages])
      )}`
    );
  return context.takenOff.has(path) || context.heldBack.has(path)
    ? problem(
        `a page that readers can see; ${reason}. The redirect is left out until then`,
        'warning'
      )
    : problem(`a page that readers can see; ${reason}`);
}

/** Whether a path is that of a withdrawn document, which has a page that says so. */
function isWithdrawn(path: string, {at}: Context, now: Date): boolean {
  const folder: ReadFolder | undefined = at(path.slice(1));
  return folder !== undefined && hasPage(folder, now);
}
