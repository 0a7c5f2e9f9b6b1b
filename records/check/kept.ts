import fs from 'node:fs';
import path from 'node:path';
import {buildMoment} from '../moment.ts';
import {writeWhole} from '../../files/write.ts';
import {sha256} from '../../files/hash.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {
  contentDir,
  factsFile,
  listFolders,
  splitFrontMatter,
  wordsFile,
  type Folder
} from '../read/files.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {Context} from './context.ts';
import type {Finding} from '../read/finding.ts';
import {
  parseFiles,
  readFolderFiles,
  shortPath,
  type FolderFiles,
  type ReadFolder
} from '../read/folder.ts';
import {marksOf, recallMarks} from '../read/bodies.ts';
import type {AnyRecord} from '../read/contentRecord.ts';
import type {Marks} from '../read/marks.ts';
import {checkContent} from './index.ts';
import {locate} from '../read/yaml.ts';

/** What a check keeps of a folder: a hash of its files, its record, the marks of its bodies and its warnings. */
type Kept = {
  hash: string;
  record: AnyRecord;
  marks: Partial<Record<Locale, Marks>>;
  findings: readonly Finding[];
};
/** All of it by `kind/slug`, at the time of that check. */
type Memory = {now: string; folders: [string, Kept][]};

const memoryFile = () => path.join(process.env.BUILD_CACHE ?? '.build-cache', 'check.json');

/**
 * Checks all content as `checkContent` does, with what the check before kept: it brings back the context of that time and
 * amends it by the folders whose files are others now, as the desk does after an edit, so that one rule decides for both
 * what is looked into again. Only a check without errors keeps anything: what holds to the schema is the same when it
 * comes back from JSON. `again` counts the folders that were read.
 */
export function checkKept(
  now = buildMoment(),
  parse: typeof parseFiles = parseFiles
): {
  findings: Finding[];
  folders: readonly ReadFolder[];
  again: number;
} {
  const key = keyNow();
  const memory = readMemory(key);
  const kept = new Map(memory?.folders);
  const same = new Set<string>();
  const hashes = new Map<string, string>();
  const folders = listFolders().map(folder => {
    const [name, files] = [nameOf(folder), readFolderFiles(folder)];
    const [hash, before] = [hashOf(files), kept.get(name)];
    hashes.set(name, hash);
    if (before?.hash !== hash) return parse(folder, files);
    same.add(name);
    return broughtBack(folder, files, before);
  });
  const context = memory
    ? contextOf(
        memory,
        folders.filter(folder => same.has(nameOf(folder)))
      )
    : new Context();
  const {findings} = checkContent(now, {folders, context});
  if (!findings.some(({level}) => level === 'error')) {
    writeMemory(key, {
      now: now.toISOString(),
      folders: folders.flatMap(folder => keep(folder, hashes, context))
    });
  }
  return {findings, folders, again: folders.length - same.size};
}

const nameOf = ({kind, slug}: Folder) => `${kind}/${slug}`;
const hashOf = ({names, texts}: FolderFiles) => sha256(JSON.stringify([names, [...texts]]));

/** Nothing of a folder that was not checked. */
function keep(
  folder: ReadFolder,
  hashes: ReadonlyMap<string, string>,
  context: Context
): Memory['folders'] {
  const [name, findings] = [nameOf(folder), context.keptFindings(folder)];
  const {record} = folder;
  const hash = hashes.get(name);
  if (hash === undefined || findings === undefined || !record) return [];
  const marks = Object.fromEntries(
    locales.flatMap(locale => {
      const own = folder.words[locale];
      return own ? [[locale, marksOf(own.text)]] : [];
    })
  );
  return [[name, {hash, record, marks, findings}]];
}

/** A folder as it was read then, without parsing or validating its files again. */
function broughtBack(folder: Folder, {texts}: FolderFiles, {record, marks}: Kept): ReadFolder {
  const file = factsFile(folder);
  const words: ReadFolder['words'] = {};
  for (const locale of locales) {
    const own = wordsFile(folder, locale);
    const text = splitFrontMatter(texts.get(path.basename(own)) ?? '');
    if (!text) continue;
    const found = marks[locale];
    if (found) recallMarks(text, found);
    words[locale] = {
      located: locate(record.words[locale], text.head, shortPath(own), 2),
      text,
      file: shortPath(own)
    };
  }
  return {
    ...folder,
    facts: locate(record.facts, texts.get(path.basename(file)) ?? '', shortPath(file)),
    words,
    record,
    findings: []
  };
}

/** The context at the end of that check. Of folders that changed or went since, their facts say what they added to it. */
function contextOf({now, folders}: Memory, same: readonly ReadFolder[]): Context {
  const unchanged = new Map(same.map(folder => [nameOf(folder), folder]));
  const context = new Context();
  context.update(
    folders.map(([name, {record}]) => unchanged.get(name) ?? asItWas(name, record.facts)),
    new Date(now)
  );
  for (const [name, {findings}] of folders) {
    const folder = unchanged.get(name);
    if (folder) context.keepFindings(folder, findings);
  }
  return context;
}

function asItWas(name: string, facts: unknown): ReadFolder {
  const [kind, slug] = name.split('/') as [DocumentKind, string];
  const folder = {kind, slug, dir: path.join(contentDir(), kind, slug)};
  return {
    ...folder,
    facts: locate(facts, '', shortPath(factsFile(folder))),
    words: {},
    record: null,
    findings: []
  };
}

const rooms = ['records', 'i18n', 'search', 'files', 'messages'];

/** The programs that check, by what they are made of, and the place that findings name. */
function keyNow(): string {
  const sources = rooms.flatMap(room =>
    fs
      .readdirSync(room, {recursive: true, encoding: 'utf8'})
      .filter(name => /\.(?:ts|json)$/.test(name) && !name.endsWith('.test.ts'))
      .sort()
      .map(name => `${room}/${name}`)
  );
  return sha256(
    JSON.stringify([
      process.version,
      process.cwd(),
      contentDir(),
      ...['package-lock.json', ...sources].map(file => [file, fs.readFileSync(file, 'utf8')])
    ])
  );
}

/** The first line seals what follows for these programs: what others wrote, what was cut off or changed by hand is as if it were not there. */
const sealOf = (key: string, text: string) => sha256(`${key}\n${text}`);

function readMemory(key: string): Memory | undefined {
  if (!fs.existsSync(memoryFile())) return undefined;
  const [seal = '', text = ''] = fs.readFileSync(memoryFile(), 'utf8').split('\n');
  return seal === sealOf(key, text) ? (JSON.parse(text) as Memory) : undefined;
}

/** Written whole or not at all. */
function writeMemory(key: string, memory: Memory): void {
  const file = memoryFile();
  const text = JSON.stringify(memory);
  writeWhole(file, `${sealOf(key, text)}\n${text}`);
}
