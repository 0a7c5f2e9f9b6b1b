import fs from 'node:fs';
import path from 'node:path';
import {expectedFiles, shortPath, type Folder} from '../files.ts';
import {message, type Finding, type Value} from '../finding.ts';
import {isClutter} from './clutter.ts';
import {isText, notAFile, readText, unreadable} from './readText.ts';

/** What is in a folder of one document. */
export type FolderFiles = {
  /** Names of everything in it, except what systems and editors leave behind. */
  names: readonly string[];
  /** The content of the files that the site reads. */
  texts: ReadonlyMap<string, string>;
  /** By name: what is not a file, or cannot be read. The name of the folder itself is ''. */
  problems: ReadonlyMap<string, Finding>;
};

/** Reads the files of a document. Never throws: what cannot be read is among `problems`. */
export function readFolderFiles({kind, dir}: Folder): FolderFiles {
  const texts = new Map<string, string>();
  const problems = new Map<string, Finding>();
  const report = (name: string, [found, expected]: readonly [Value, Value]) =>
    problems.set(name, {
      level: 'error',
      file: shortPath(path.join(dir, name)),
      line: 1,
      field: name ? 'file' : 'folder',
      found,
      expected
    });
  let entries: fs.Dirent[] = [];
  try {
    const stat = fs.lstatSync(dir);
    if (stat.isDirectory()) entries = fs.readdirSync(dir, {withFileTypes: true});
    else
      report('', [
        message(stat.isSymbolicLink() ? 'files.link' : 'files.file'),
        message('files.folderWith', {files: expectedFiles(kind)})
      ]);
  } catch (error) {
    report('', [unreadable(error), message('files.readableFolder')]);
  }
  const kept = entries.filter(({name}) => !isClutter(name));
  for (const entry of kept) {
    const {name} = entry;
    if (expectedFiles(kind).includes(name)) {
      const read = readText(path.join(dir, name));
      if (isText(read)) texts.set(name, read.text);
      else problems.set(name, read.problem);
    } else if (!entry.isFile()) report(name, notAFile(entry, name));
  }
  return {names: kept.map(({name}) => name).sort(), texts, problems};
}
