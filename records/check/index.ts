import {buildMoment} from '../moment.ts';
import {contentDir, listFolders, shortPath} from '../read/files.ts';
import {message, type Finding} from '../read/finding.ts';
import {readFolder, type ReadFolder} from '../read/folder.ts';
import {knownCodes, type Codes} from '../registries/read.ts';
import {placeholder} from '../schema/startingFacts.ts';
import {checkDates, checkSameLinks} from './texts/agreement.ts';
import {Context} from './context.ts';
import {checkNames} from './texts/names.ts';
import {passagesOf, prosePassagesOf} from './texts/passages.ts';
import {publishedStringsOf} from './withheld/published.ts';
import {checkCodes} from './registries/codes.ts';
import {checkFuture, latestDay} from './facts/future.ts';
import {checkMedia} from './facts/media.ts';
import {checkOrder} from './facts/order.ts';
import {checkReferences} from './facts/references.ts';
import {checkRepeats} from './facts/repeats.ts';
import {checkFactRules} from './facts/rules.ts';
import {checkSentence} from './registries/sentence.ts';
import {checkUndated} from './facts/undated.ts';
import {inspectPictures} from './pictures/inspect.ts';
import {checkOriginals, picturesIn} from './pictures/originals.ts';
import {checkPictureFiles} from './pictures/pictureFiles.ts';
import {checkRedirects} from './redirects.ts';
import {checkRegistries} from './registries/registries.ts';
import {checkLooseFiles, checkRootFiles} from './root.ts';
import {targetsOf} from './texts/targets.ts';
import {checkPassage} from './texts/passage.ts';
import {checkStyle} from './texts/style/style.ts';
import {checkDrawn} from './texts/structure/drawn.ts';
import {checkTranslations} from './texts/translations.ts';
import {checkElsewhere, checkPictures} from './withheld/elsewhere.ts';
import {checkInitials, checkWithheld} from './withheld/unnameable.ts';

export {Context} from './context.ts';
export {inspectAhead, pictureHash} from './pictures/inspect.ts';
export {picturesIn} from './pictures/originals.ts';
export {editOf, type Edit} from '../read/fix.ts';
export {formatFinding, textOf, type Finding} from '../read/finding.ts';

/** What a check may take over from an earlier one. */
export type CheckInput = {
  /** The content as it has been read. Default: read from disk. */
  folders?: readonly ReadFolder[];
  /** The context of an earlier check, which is brought up to date. Default: a new one. */
  context?: Context;
};

/** Checks all content as of `now`. Returns the findings, sorted by file and line, and the folders. */
export function checkContent(
  now = buildMoment(),
  {folders = listFolders().map(readFolder), context = new Context()}: CheckInput = {}
): {findings: Finding[]; folders: readonly ReadFolder[]} {
  context.update(folders, now);
  const codes = knownCodes();
  inspectTogether(folders.filter(folder => !context.own.has(folder)));
  return {
    findings: sorted([
      ...folders.flatMap(folder => findingsIn(folder, context, now, codes)),
      ...guarded(contentDir(), () => [
        ...context.root.of(() => [...checkLooseFiles(), ...checkRootFiles()]),
        ...checkRegistries(context),
        ...checkRedirects(context, now),
        ...checkElsewhere(context.unnameable())
      ])
    ]),
    folders
  };
}

/** Findings in one folder, in a context that is up to date, sorted by file and line. */
export const checkFolder = (folder: ReadFolder, context: Context, now: Date): Finding[] =>
  sorted([...findingsIn(folder, context, now)]);

const findingsIn = (
  folder: ReadFolder,
  context: Context,
  now: Date,
  codes = knownCodes()
): readonly Finding[] =>
  guarded(folder.dir, () => allFindingsIn(folder, context, now, codes), folder.findings);

/** Has the pictures of folders decoded by one process, since starting one for each folder takes long. */
function inspectTogether(folders: readonly ReadFolder[]): void {
  try {
    inspectPictures(folders.flatMap(picturesIn));
  } catch {
    // It fails again in the check of a folder, which says so.
  }
}

/**
 * The findings of a check, or that it failed. No input should make it fail, and the fuzz test looks for one that does;
 * if there is one all the same, editors see which files it is in, and everything else is checked.
 */
function guarded(
  place: string,
  check: () => readonly Finding[],
  known: readonly Finding[] = []
): readonly Finding[] {
  try {
    return check();
  } catch (error) {
    const failure: Finding = {
      level: 'error',
      file: shortPath(place),
      line: 1,
      field: failedCheck,
      found: message('check.failed', {english: String(error)}),
      expected: message('check.undo')
    };
    return [...known, failure];
  }
}

/** `field` of the finding that a check failed. */
export const failedCheck = 'check';

function allFindingsIn(
  folder: ReadFolder,
  context: Context,
  now: Date,
  codes: Codes | null
): readonly Finding[] {
  const references = context.namedBy(folder);
  const found = [
    context.findings.of(folder, references, () => [
      ...folder.findings,
      ...checkDates(folder, references),
      ...checkSameLinks(folder),
      ...(context.namesAreComplete() ? checkNames(folder, context.names) : []),
      ...checkInitials(folder),
      ...checkPlaceholders(folder),
      ...checkReferences(folder, context.slugs),
      ...checkRepeats(folder),
      ...checkMedia(folder),
      ...checkFactRules(folder),
      ...checkOrder(folder),
      ...checkSentence(folder),
      ...checkUndated(folder),
      ...checkTranslations(folder),
      ...checkTexts(folder, context),
      ...checkStyle(prosePassagesOf(folder)),
      ...checkWithheld(folder, context.unnameable())
    ]),
    context.own.of(folder, {day: latestDay(now), codes, people: context.unnameable()}, () => [
      ...checkFuture(folder, now),
      ...checkCodes(folder, codes),
      ...checkPictures(folder, context.unnameable()),
      ...checkPictureFiles([folder]),
      ...checkOriginals([folder])
    ]),
    context.duplicates(folder)
  ].filter(each => each.length);
  return found.length > 1 ? found.flat() : (found[0] ?? []);
}

const byName = new Intl.Collator();
const sorted = (findings: Finding[]) =>
  findings.sort((a, b) => byName.compare(a.file, b.file) || a.line - b.line);

/** Placeholders of `npm run new` in an item that is published, now or at a set time. */
function checkPlaceholders(folder: ReadFolder): Finding[] {
  const {state} = (folder.facts?.data ?? {}) as {state?: string};
  if (state !== 'published') return [];
  return publishedStringsOf(folder).flatMap<Finding>(({text, file, field, firstLine}) => {
    const [found] = anyPlaceholder.exec(text) ?? [];
    if (found === undefined) return [];
    const row = text.slice(0, text.indexOf(found)).split('\n').length - 1;
    return [
      {
        level: 'error',
        file,
        line: firstLine() + row,
        field,
        found,
        expected: message('check.placeholder')
      }
    ];
  });
}

/** The placeholder of either language, since a text in one may be copied from the other. */
export const anyPlaceholder = new RegExp(
  Object.values(placeholder)
    .map(text => `\\[\\s*${text.slice(1, -1).replace(' ', '\\s+')}\\s*\\]`)
    .join('|'),
  'i'
);

function checkTexts(folder: ReadFolder, context: Context): Finding[] {
  const targets = targetsOf(folder, context);
  return passagesOf(folder).flatMap(passage => [
    ...checkPassage(passage, targets),
    ...checkDrawn(passage, folder.kind)
  ]);
}
