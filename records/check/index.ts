import {buildMoment} from '../moment.ts';
import {listFolders} from '../read/files.ts';
import type {Finding} from '../read/finding.ts';
import {readFolder, type ReadFolder} from '../read/folder.ts';
import {placeholder} from '../schema/startingFacts.ts';
import {checkDates, checkSameLinks} from './texts/agreement.ts';
import {Context} from './context.ts';
import {checkNames} from './texts/names.ts';
import {passagesOf} from './texts/passages.ts';
import {publishedStringsOf} from './withheld/published.ts';
import {checkFuture} from './facts/future.ts';
import {checkMedia} from './facts/media.ts';
import {checkOrder} from './facts/order.ts';
import {checkReferences} from './facts/references.ts';
import {checkRepeats} from './facts/repeats.ts';
import {checkFactRules} from './facts/rules.ts';
import {checkSentence} from './facts/sentence.ts';
import {checkPictureFiles} from './pictures/pictureFiles.ts';
import {checkLooseFiles, checkMirrors} from './root.ts';
import {targetsOf} from './texts/targets.ts';
import {checkPassage} from './texts/passage.ts';
import {checkStyle} from './texts/style/style.ts';
import {checkTranslations} from './texts/translations.ts';
import {checkElsewhere, checkPictures} from './withheld/elsewhere.ts';
import {checkInitials, checkWithheld} from './withheld/unnameable.ts';

export {Context} from './context.ts';
export {formatFinding, type Finding} from '../read/finding.ts';

type CheckInput = {
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
  return {
    findings: sorted([
      ...folders.flatMap(folder => findingsIn(folder, context, now)),
      ...checkPictureFiles(folders),
      ...checkLooseFiles(),
      ...checkMirrors(),
      ...checkElsewhere(context.unnameable())
    ]),
    folders
  };
}

/** Findings in one folder, in a context that is up to date, sorted by file and line. */
export const checkFolder = (folder: ReadFolder, context: Context, now: Date): Finding[] =>
  sorted([...findingsIn(folder, context, now), ...checkPictureFiles([folder])]);

const findingsIn = (folder: ReadFolder, context: Context, now: Date): Finding[] => [
  ...context.findingsOf(folder, references => [
    ...folder.findings,
    ...checkDates(folder, references),
    ...checkSameLinks(folder),
    ...checkNames(folder, context.names),
    ...checkInitials(folder),
    ...checkPlaceholders(folder),
    ...checkReferences(folder, context.slugs),
    ...checkRepeats(folder),
    ...checkMedia(folder),
    ...checkFactRules(folder),
    ...checkOrder(folder),
    ...checkSentence(folder),
    ...checkTranslations(folder),
    ...checkTexts(folder, context),
    ...checkStyle(folder),
    ...checkWithheld(folder, context.unnameable())
  ]),
  ...checkFuture(folder, now),
  ...checkPictures(folder, context.unnameable()),
  ...context.duplicates(folder)
];

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
        expected: 'the text itself; npm run new left this placeholder'
      }
    ];
  });
}

/** The placeholder of either language, since a text in one may be copied from the other. */
const anyPlaceholder = new RegExp(
  Object.values(placeholder)
    .map(text => `\\[\\s*${text.slice(1, -1).replace(' ', '\\s+')}\\s*\\]`)
    .join('|'),
  'i'
);

function checkTexts(folder: ReadFolder, context: Context): Finding[] {
  const targets = targetsOf(folder, context);
  return passagesOf(folder).flatMap(passage => checkPassage(passage, targets));
}
