import fs from 'node:fs';
import path from 'node:path';
import type {ZodType} from 'zod';
import {contentDir, isNamedLikeFolder, kinds, shortPath} from '../read/files.ts';
import {message, quote, type Finding, type Value} from '../read/finding.ts';
import {mirrorsSchema} from '../read/mirrors.ts';
import {isClutter} from '../read/source/clutter.ts';
import {renameHint} from '../read/source/nearName.ts';
import {isText, readText, unreadable} from '../read/source/readText.ts';
import {readValid} from '../read/validate.ts';
import {redirectsSchema} from '../redirects/read.ts';
import {registryFiles} from '../registries/schema.ts';
import {contactSchema} from '../schema/contact/contact.ts';
import {glossarySchema} from './texts/glossaryFile.ts';

/** The files directly in `content/`, which need not exist. JSON is YAML too, so one reader does for both. */
const rootFiles: Record<string, ZodType> = {
  'contact.yaml': contactSchema,
  'glossary.json': glossarySchema,
  'mirrors.yaml': mirrorsSchema,
  'redirects.yaml': redirectsSchema,
  'laws.yaml': registryFiles.laws,
  'charges.yaml': registryFiles.charges,
  'prisons.yaml': registryFiles.prisons,
  'courts.yaml': registryFiles.courts,
  'officials.yaml': registryFiles.officials
};
const rootNames = [...kinds, ...Object.keys(rootFiles)];

/** Files and folders that no program reads, in `content/` and beside the items' folders. */
export const checkLooseFiles = (): Finding[] => [
  ...checkEntries(contentDir(), (entry, file) => {
    const isKind = (kinds as readonly string[]).includes(entry.name);
    if (isKind && !entry.isDirectory())
      return error(
        file,
        message(entry.isSymbolicLink() ? 'files.link' : 'files.file'),
        message('files.kindFolder')
      );
    if (rootNames.includes(entry.name)) return [];
    return error(
      file,
      quote(entry.name),
      message('common.oneOf', {known: rootNames, hint: renameHint(entry.name, rootNames)})
    );
  }),
  ...kinds.flatMap(kind =>
    checkEntries(path.join(contentDir(), kind), (entry, file) =>
      isNamedLikeFolder(entry)
        ? []
        : error(file, quote(entry.name), message('files.itemFolder', {kind}))
    )
  )
];

/** The files directly in `content/`, as far as they exist. */
export const checkRootFiles = (): Finding[] =>
  Object.entries(rootFiles).flatMap(([name, schema]) => {
    const file = path.join(contentDir(), name);
    if (!fs.lstatSync(file, {throwIfNoEntry: false})) return [];
    const read = readText(file);
    return isText(read) ? readValid(read.text, shortPath(file), schema).findings : [read.problem];
  });

function checkEntries(
  dir: string,
  check: (entry: fs.Dirent, file: string) => Finding[]
): Finding[] {
  try {
    if (!fs.lstatSync(dir, {throwIfNoEntry: false})?.isDirectory()) return [];
    return fs
      .readdirSync(dir, {withFileTypes: true})
      .filter(({name}) => !isClutter(name))
      .flatMap(entry => check(entry, path.join(dir, entry.name)));
  } catch (cause) {
    return error(dir, unreadable(cause), message('files.readableFolder'));
  }
}

const error = (file: string, found: Value, expected: Value): Finding[] => [
  {level: 'error', file: shortPath(file), line: 1, field: 'file', found, expected}
];
