import path from 'node:path';
import type {Words} from '../collections/types.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {recordOf, type AnyRecord, type ReadTexts} from './contentRecord.ts';
import {
  expectedFiles,
  factsFile,
  shortPath,
  splitFrontMatter,
  wordsFile,
  type Folder
} from './files.ts';
import {documentKinds} from '../schema/documents.ts';
import {checkControls, checkEscapedControls} from './controls.ts';
import {message, quote, type Finding} from './finding.ts';
import {lostWords} from './source/lostWords.ts';
import {slugProblem} from './paths.ts';
import {readFolderFiles, type FolderFiles} from './source/folderFiles.ts';
import {renameHint} from './source/nearName.ts';
import {tooHeavy} from './source/tooHeavy.ts';
import {readValid} from './validate.ts';
import type {Located} from './yaml.ts';

/**
 * A document folder after reading: facts and texts with the lines of their values, and what is
 * wrong with them.
 */
export type ReadFolder = Folder & {
  /**
   * null: no file, or not YAML. `data` is what the schema returns, or the data as written if that
   * is not valid.
   */
  facts: Located | null;
  words: ReadTexts;
  /** null: the facts or the front matter of every text are missing or not valid. */
  record: AnyRecord | null;
  findings: Finding[];
};

/** True if a finding is about a folder or a file in it. */
export const isWithin = ({file}: Finding, {dir}: Folder) =>
  file === shortPath(dir) || file.startsWith(`${shortPath(dir)}${path.sep}`);

/** Reads one document folder and validates it against its schemas. */
export const readFolder = (folder: Folder): ReadFolder =>
  parseFiles(folder, readFolderFiles(folder));

/** Parses and validates the files of a document folder. Markdown bodies are left to `bodies.ts`. */
export function parseFiles(
  folder: Folder,
  {names, texts, problems = new Map()}: FolderFiles
): ReadFolder {
  const {kind, slug} = folder;
  const unread = problems.get('');
  if (unread) return {...folder, facts: null, words: {}, record: null, findings: [unread]};
  const own = problems.has(documentKinds[kind].facts)
    ? {facts: null, valid: null, findings: [], controls: []}
    : parseFacts(folder, texts.get(documentKinds[kind].facts));
  const words: ReadTexts = {};
  const valid: Partial<Record<Locale, Words>> = {};
  const findings = [
    ...problems.values(),
    ...checkFileNames(
      folder,
      names.filter(name => !problems.has(name))
    ),
    ...own.findings
  ];
  const controls = [...own.controls];
  for (const locale of locales) {
    const raw = texts.get(`${locale}.md`);
    if (raw === undefined) continue;
    const text = parseText(folder, locale, raw);
    findings.push(...text.findings);
    controls.push(...text.controls);
    if (text.read) words[locale] = text.read;
    if (text.valid) valid[locale] = text.valid;
  }
  if (!locales.some(locale => names.includes(`${locale}.md`)))
    findings.push({
      level: 'error',
      file: shortPath(folder.dir),
      line: 1,
      field: 'words',
      found: message('files.noWords'),
      expected: message('files.words')
    });
  return {
    ...folder,
    facts: own.facts,
    words,
    record: own.valid && recordOf(slug, own.valid, valid, words),
    findings: [...findings, ...controls]
  };
}

function parseFacts(folder: Folder, raw: string | undefined) {
  const file = shortPath(factsFile(folder));
  if (raw === undefined) {
    const finding: Finding = {
      level: 'error',
      file: shortPath(folder.dir),
      line: 1,
      field: path.basename(file),
      found: message('files.missing'),
      expected: message('files.facts', {name: path.basename(file)})
    };
    return {facts: null, valid: null, findings: [finding], controls: []};
  }
  const {located, valid, findings} = readValid(raw, file, documentKinds[folder.kind].factsSchema);
  return {
    facts: located,
    valid,
    findings: located ? [...findings, ...lostWords(raw, file)] : findings,
    controls: controlsIn(raw, file, located)
  };
}

function parseText(folder: Folder, locale: Locale, raw: string) {
  const file = shortPath(wordsFile(folder, locale));
  const text = splitFrontMatter(raw);
  if (!text) {
    const finding: Finding = {
      level: 'error',
      file,
      line: 1,
      field: 'front matter',
      found: message('files.noFrontMatter'),
      expected: message('files.frontMatter')
    };
    return {read: null, valid: null, findings: [finding], controls: checkControls(raw, file)};
  }
  const heavy = tooHeavy(text);
  if (heavy) {
    const finding: Finding = {level: 'error', file, field: 'text', ...heavy};
    return {read: null, valid: null, findings: [finding], controls: []};
  }
  const {wordsSchema} = documentKinds[folder.kind];
  const {located, valid, findings} = readValid(text.head, file, wordsSchema, 2);
  return {
    read: located && {located, text, file},
    valid,
    findings: located ? [...findings, ...lostWords(text.head, file, 2)] : findings,
    controls: controlsIn(raw, file, located)
  };
}

/** Control characters in the file; if it has none, those that escapes put into its YAML values. */
function controlsIn(raw: string, file: string, located: Located | null): Finding[] {
  const written = checkControls(raw, file);
  return written.length || !located ? written : checkEscapedControls(located);
}

/** Checks that the folder's name is a slug, and that the site reads every file in it. */
function checkFileNames({kind, slug, dir}: Folder, names: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const problem = slugProblem(kind, slug);
  if (problem)
    findings.push({
      level: 'error',
      file: shortPath(dir),
      line: 1,
      field: 'folder name',
      found: quote(slug),
      expected: problem
    });
  const expected = expectedFiles(kind);
  for (const name of names) {
    if (expected.includes(name) || /\.(avif|jpe?g|png|svg|webp)$/i.test(name)) continue;
    findings.push({
      level: 'error',
      file: shortPath(path.join(dir, name)),
      line: 1,
      field: 'file name',
      found: quote(name),
      // The format of iPhones, which our decoder cannot read, because its codec is patented.
      expected: /\.(?:heic|heif)$/i.test(name)
        ? message('files.heic')
        : message('files.known', {known: expected, hint: renameHint(name, expected)})
    });
  }
  return findings;
}
