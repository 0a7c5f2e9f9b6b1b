import fs from 'node:fs';
import path from 'node:path';
import {isSlug} from '../schema/slug.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {
  expectedFiles,
  factsFile,
  splitFrontMatter,
  wordsFile,
  type Folder,
  type SplitText
} from './files.ts';
import {documentKinds} from '../schema/schema.ts';
import {checkControls} from './controls.ts';
import {didYouMean, quote, type Finding} from './finding.ts';
import {checkSchema, readYaml, type Located} from './yaml.ts';

/** A folder that was read: its facts and words with the lines of their values. */
export type ReadFolder = Folder & {
  facts: Located | null;
  words: Partial<Record<Locale, {located: Located; text: SplitText; file: string}>>;
  findings: Finding[];
};

export const shortPath = (file: string) => path.relative(process.cwd(), file);

/** Whether a finding is in a folder's files, or about the folder itself. */
export const isWithin = ({file}: Finding, {dir}: Folder) =>
  file === shortPath(dir) || file.startsWith(`${shortPath(dir)}${path.sep}`);

/** What lies in a folder, as far as a check looks at it: the names of all files, and the texts of those that programs read. */
export type FolderFiles = {names: readonly string[]; texts: ReadonlyMap<string, string>};

export function filesOf({kind, dir}: Folder): FolderFiles {
  const names = fs.readdirSync(dir).sort();
  const read = expectedFiles(kind).filter(
    name => names.includes(name) && fs.existsSync(path.join(dir, name))
  );
  return {
    names,
    texts: new Map(read.map(name => [name, fs.readFileSync(path.join(dir, name), 'utf8')]))
  };
}

/** Reads one document folder and holds it against its schemas. */
export const readFolder = (folder: Folder): ReadFolder => readFiles(folder, filesOf(folder));

/** The same of files that were read. */
export function readFiles(folder: Folder, {names, texts: raws}: FolderFiles): ReadFolder {
  const findings: Finding[] = [...checkNames(folder, names)];
  const {factsSchema, wordsSchema} = documentKinds[folder.kind];
  const facts = raws.get(path.basename(factsFile(folder))) ?? null;
  const controls: Finding[] = [];
  let located: Located | null = null;
  if (facts === null) {
    findings.push({
      level: 'error',
      file: shortPath(folder.dir),
      line: 1,
      field: path.basename(factsFile(folder)),
      found: 'no such file',
      expected: `a file ${path.basename(factsFile(folder))} with the facts`
    });
  } else {
    controls.push(...checkControls(facts, shortPath(factsFile(folder))));
    const read = readYaml(facts, shortPath(factsFile(folder)));
    located = read.located;
    findings.push(...read.findings, ...(located ? checkSchema(located, factsSchema) : []));
  }
  const words: ReadFolder['words'] = {};
  let texts = 0;
  for (const locale of locales) {
    const file = wordsFile(folder, locale);
    const raw = raws.get(path.basename(file));
    if (raw === undefined) continue;
    texts++;
    controls.push(...checkControls(raw, shortPath(file)));
    const text = splitFrontMatter(raw);
    if (!text) {
      findings.push({
        level: 'error',
        file: shortPath(file),
        line: 1,
        field: 'front matter',
        found: 'no front matter',
        expected: 'a first line ---, then title, summary and translation, then a line ---'
      });
      continue;
    }
    const read = readYaml(text.head, shortPath(file), 2);
    findings.push(...read.findings);
    if (!read.located) continue;
    findings.push(...checkSchema(read.located, wordsSchema));
    words[locale] = {located: read.located, text, file: shortPath(file)};
  }
  if (!texts) {
    findings.push({
      level: 'error',
      file: shortPath(folder.dir),
      line: 1,
      field: 'words',
      found: 'neither en.md nor fa.md',
      expected: 'the text in at least one language'
    });
  }
  return {...folder, facts: located, words, findings: [...findings, ...controls]};
}

/** Folder and file names: slugs, and nothing that no program would ever read. */
function checkNames({kind, slug, dir}: Folder, names: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  if (!isSlug(slug)) {
    findings.push({
      level: 'error',
      file: shortPath(dir),
      line: 1,
      field: 'folder name',
      found: quote(slug),
      expected: 'small Latin letters, digits and single hyphens, for example nahid-taghavi'
    });
  }
  const expected = expectedFiles(kind);
  for (const name of names) {
    if (expected.includes(name) || /\.(avif|jpe?g|png|svg|webp)$/i.test(name)) continue;
    findings.push({
      level: 'error',
      file: shortPath(path.join(dir, name)),
      line: 1,
      field: 'file name',
      found: quote(name),
      expected: `one of: ${expected.join(', ')}, or a picture${didYouMean(name, expected)}`
    });
  }
  return findings;
}
