import fs from 'node:fs';
import path from 'node:path';
import {buildMoment} from '../moment.ts';
import {locales, otherLocale, type Locale} from '../../i18n/locales.ts';
import {contentDir, kinds, listFolders, wordsFile, type SplitText} from '../read/files.ts';
import {fingerprintOf} from '../read/fingerprint.ts';
import {mirrorsSchema} from '../read/mirrors.ts';
import type {Release} from '../derive/release.ts';
import {checkDates, checkSameLinks} from './agreement.ts';
import {Context} from './context.ts';
import {pathName, quote, type Finding} from '../read/finding.ts';
import {readFolder, shortPath, type ReadFolder} from '../read/folder.ts';
import {placeholder} from '../schema/skeleton.ts';
import {checkNames} from './names.ts';
import {passagesOf} from './passages.ts';
import {checkInitials, checkWithheld} from './unnameable.ts';
import {checkReferences, walk} from './references.ts';
import {checkPassage, type Targets} from './text.ts';
import {readValid} from '../read/validate.ts';
import type {Located} from '../read/yaml.ts';
import {marksOf} from '../read/bodies.ts';

export {Context} from './context.ts';
export {formatFinding, type Finding} from '../read/finding.ts';

/** Checks all content and returns everything that is wrong, sorted by file and line. */
export function checkContent(
  now = buildMoment(),
  {
    folders = listFolders().map(readFolder),
    context = new Context()
  }: {
    /** The content as it was read; left out, it is read from disk. */
    folders?: readonly ReadFolder[];
    /** The context of an earlier check, to be used again and amended: the desk checks after every edit. */
    context?: Context;
  } = {}
): {findings: Finding[]; folders: readonly ReadFolder[]} {
  context.update(folders, now);
  return {
    findings: sorted([
      ...folders.flatMap(folder => findingsIn(folder, context, now)),
      ...checkRoot(),
      ...checkMirrors()
    ]),
    folders
  };
}

/** What is wrong in one folder, in a context that is up to date, sorted by file and line. */
export const checkFolder = (folder: ReadFolder, context: Context, now: Date): Finding[] =>
  sorted(findingsIn(folder, context, now));

const findingsIn = (folder: ReadFolder, context: Context, now: Date): Finding[] => [
  ...context.findingsOf(folder, named => [
    ...folder.findings,
    ...checkDates(folder, named),
    ...checkSameLinks(folder),
    ...checkNames(folder, context.names),
    ...checkInitials(folder),
    ...checkWritten(folder),
    ...checkReferences(folder, context.slugs),
    ...checkTranslations(folder),
    ...checkTexts(folder, context),
    ...checkWithheld(folder, context.unnameable(), now)
  ]),
  ...context.duplicates(folder)
];

const byName = new Intl.Collator();
const sorted = (findings: Finding[]) =>
  findings.sort((a, b) => byName.compare(a.file, b.file) || a.line - b.line);

/** What `npm run new` left to be written must be written before release, be it now or at a set time. */
const checkWritten = (folder: ReadFolder): Finding[] =>
  ((folder.facts?.data as {state?: string} | undefined)?.state !== 'published'
    ? []
    : passagesOf(folder)
  )
    .filter(({text, locale}) => text.includes(placeholder[locale]))
    .map(({file, line, field, locale}) => ({
      level: 'error',
      file,
      line,
      field,
      found: placeholder[locale],
      expected: 'the words themselves: this is what npm run new left to be written'
    }));

/** Folders and loose files directly under content/ that no program would ever read. */
function checkRoot(): Finding[] {
  return kinds.flatMap(kind => {
    const base = path.join(contentDir(), kind);
    if (!fs.existsSync(base)) return [];
    return fs
      .readdirSync(base, {withFileTypes: true})
      .filter(entry => !entry.isDirectory() && !entry.name.startsWith('.'))
      .map<Finding>(entry => ({
        level: 'error',
        file: shortPath(path.join(base, entry.name)),
        line: 1,
        field: 'file',
        found: quote(entry.name),
        expected: `a folder per item: content/${kind}/<slug>/`
      }));
  });
}

/** The list of mirrors, which stands beside the folders. */
function checkMirrors(): Finding[] {
  const file = path.join(contentDir(), 'mirrors.yaml');
  if (!fs.existsSync(file)) return [];
  return readValid(fs.readFileSync(file, 'utf8'), shortPath(file), mirrorsSchema).findings;
}

type Translation = {status?: string; of?: string; ofHash?: string};
const translationOf = ({located}: NonNullable<ReadFolder['words'][Locale]>) =>
  (located.data as {translation?: Translation}).translation ?? {};

/** Exactly one text is the original; the other says that it was made from it, and from which version. */
function checkTranslations(folder: ReadFolder): Finding[] {
  const texts = locales.flatMap(locale => folder.words[locale] ?? []);
  const originals = texts.filter(text => translationOf(text).status === 'original');
  const [first] = texts;
  if (!first || !folder.facts) return [];
  if (texts.length === 2 && originals.length !== 1) {
    return [
      {
        level: 'error',
        file: first.file,
        line: first.located.lineOf(['translation']),
        field: 'translation.status',
        found: `${originals.length} originals`,
        expected: 'one text with status: original, the other translated or rough'
      }
    ];
  }
  return locales.flatMap(locale => checkTranslation(folder, locale));
}

function checkTranslation(folder: ReadFolder, locale: Locale): Finding[] {
  const own = folder.words[locale];
  const other = otherLocale(locale);
  if (!own) return [];
  const {status, of, ofHash} = translationOf(own);
  const finding = (
    level: Finding['level'],
    field: string,
    found: string,
    expected: string
  ): Finding[] => [
    {level, file: own.file, line: own.located.lineOf(field.split('.')), field, found, expected}
  ];
  if (of === locale)
    return finding(
      'error',
      'translation.of',
      quote(of),
      `${other}, the language of the original; status: original without of if this text came first`
    );
  const source = folder.words[other];
  if (!source && !fs.existsSync(wordsFile(folder, other))) {
    if (of)
      return finding(
        'error',
        'translation.of',
        `${quote(of)}, but there is no ${other}.md`,
        `${other}.md beside this file; or status: original without of and ofHash if this is the only text`
      );
    return (folder.facts?.data as Partial<Release>).state !== 'published'
      ? []
      : finding(
          'warning',
          'words',
          `no ${other}.md beside it`,
          `the text in both languages; until then readers of ${other} get this one, said so`
        );
  }
  if (!source || !status || status === 'original' || ofHash === hashOf(source)) return [];
  if (ofHash)
    return finding(
      'warning',
      'translation.ofHash',
      quote(ofHash),
      `${hashOf(source)}, the original as it stands now: bring the translation up to date, then run npm run translated`
    );
  const isWritten = ![own.text.head, own.text.body].some(text =>
    text.includes(placeholder[locale])
  );
  return isWritten
    ? finding(
        'warning',
        'translation.ofHash',
        'not recorded yet',
        `once it says what the original says: npm run translated -- ${folder.kind}/${folder.slug}`
      )
    : [];
}

const hashOf = ({located, text}: {located: Located; text: SplitText}) =>
  fingerprintOf(located.data, text.body);

/** Every text of a document: bodies, summaries, titles, and the bilingual sentences in its facts. */
function checkTexts({facts, words}: ReadFolder, {slugs, pages, hidden}: Context): Finding[] {
  const data = (facts?.data ?? {}) as {media?: {id: string}[]; links?: {id: string}[]};
  const ids = (list: unknown) =>
    Array.isArray(list) ? list.map(entry => String((entry as {id?: unknown})?.id)) : [];
  const targets: Targets = {
    media: ids(data.media),
    links: ids(data.links),
    actions: slugs.actions,
    paths: pages,
    hidden
  };
  const findings: Finding[] = [];
  if (facts) {
    walk(facts.data, (path, key, value) => {
      if ((key !== 'en' && key !== 'fa') || path.includes('hashtags')) return;
      for (const text of Array.isArray(value) ? value : [value]) {
        if (typeof text === 'string')
          findings.push(
            ...checkPassage(
              {
                text,
                file: facts.file,
                get line() {
                  return facts.lineOf(path);
                },
                field: pathName(path),
                locale: key
              },
              targets
            )
          );
      }
    });
  }
  for (const locale of locales) {
    const own = words[locale];
    if (!own) continue;
    const {located, text, file} = own;
    for (const field of ['title', 'summary']) {
      const value = (located.data as Record<string, unknown>)[field];
      if (typeof value === 'string')
        findings.push(
          ...checkPassage(
            {
              text: value,
              file,
              get line() {
                return located.lineOf([field]);
              },
              field,
              locale
            },
            targets
          )
        );
    }
    findings.push(
      ...checkPassage(
        {text: text.body, file, line: text.bodyLine, field: 'text', locale},
        targets,
        marksOf(text)
      )
    );
  }
  return findings;
}
