import fs from 'node:fs';
import path from 'node:path';
import {isScalar, parseDocument, visit} from 'yaml';
import {isReferenceField} from '../../check/facts/references.ts';
import {locales} from '../../../i18n/locales.ts';
import {isPublic, type Release} from '../../derive/release.ts';
import {buildMoment} from '../../moment.ts';
import {contentDir, factsFile, listFolders, wordsFile, type Folder} from '../../read/files.ts';
import {slugProblem, writtenPath} from '../../read/paths.ts';
import {documentKinds} from '../../schema/documents.ts';
import type {Edit, Source} from './edits.ts';
import type {FileText, Problem, Values} from './types.ts';

/** The new folder name, and the files of other items that name the old one, with the new one in its place. */
export function rename(source: Source, values: Values): Edit & {slug: string} {
  const {folder, facts, texts} = source;
  const slug = (values.slug ?? '').trim();
  const problem = problemOf(folder, slug);
  if (problem) return {problems: [problem], changes: [], slug};
  const {kind} = folder;
  const own: [string, string][] = [[documentKinds[kind].facts, facts], ...texts];
  return {
    problems: [],
    slug,
    changes: [
      ...own.flatMap(([name, text]): FileText[] => [
        {file: `${kind}/${folder.slug}/${name}`, text: null},
        {file: `${kind}/${slug}/${name}`, text: withNewName(text, folder, slug, name)}
      ]),
      ...elsewhere(folder, slug),
      ...redirect(source, slug)
    ]
  };
}

function problemOf(folder: Folder, slug: string): Problem | undefined {
  if (!slug) return {field: 'slug', problem: 'needed'};
  if (slug === folder.slug) return {field: 'slug', problem: 'same'};
  if (slugProblem(folder.kind, slug)) return {field: 'slug', problem: 'slug'};
  if (listFolders().some(each => each.slug === slug)) return {field: 'slug', problem: 'taken'};
  return undefined;
}

/** Leads readers of the old address of a page that they could see to the new one. A withheld name leaves none. */
function redirect({folder}: Source, slug: string): FileText[] {
  const {kind, slug: old} = folder;
  const facts = (folder.facts?.data ?? {}) as Release & {identity?: string};
  const file = path.join(contentDir(), redirectsFile);
  if (kind === 'actions' || !isPublic(facts, buildMoment()) || !fs.existsSync(file)) return [];
  const text = fs.readFileSync(file, 'utf8').trimEnd();
  const line = `- from: ${writtenPath(kind, old)}\n  to: ${writtenPath(kind, slug)}\n`;
  return [{file: redirectsFile, text: `${text}\n${line}`}];
}
const redirectsFile = 'redirects.yaml';

/** Files of other items that change, since they refer or link to the item. */
const elsewhere = (folder: Folder, slug: string): FileText[] =>
  listFolders()
    .filter(each => each.dir !== folder.dir)
    .flatMap(each =>
      [factsFile(each), ...locales.map(locale => wordsFile(each, locale))].flatMap(file => {
        const name = file.slice(each.dir.length + 1);
        const text = readOrNull(file);
        if (text === null || !text.includes(folder.slug)) return [];
        const changed = withNewName(text, folder, slug, name);
        return changed === text ? [] : [{file: `${each.kind}/${each.slug}/${name}`, text: changed}];
      })
    );

function readOrNull(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** A file with links to an item, and in facts the fields that refer to it, under its new name. */
function withNewName(text: string, {kind, slug: old}: Folder, slug: string, name: string): string {
  const [link, target] = [writtenPath(kind, old), writtenPath(kind, slug)];
  const pattern = new RegExp(`(?<![\\w.:/-])${link.replace(/[/#]/g, '\\$&')}(?![\\w/-])`, 'g');
  const linked = text.replace(pattern, target);
  return name.endsWith('.yaml') ? withReferences(linked, old, slug) : linked;
}

function withReferences(text: string, old: string, slug: string): string {
  const document = parseDocument(text);
  if (document.errors.length) return text;
  const places: [number, number][] = [];
  visit(document, {
    Pair(_, pair) {
      if (!isScalar(pair.key) || !isReferenceField(String(pair.key.value))) return undefined;
      visit(pair.value as Parameters<typeof visit>[0], {
        Scalar(_key, {value, range}) {
          if (value === old && range) places.push([range[0], range[1]]);
        }
      });
      return visit.SKIP;
    }
  });
  return places
    .sort((a, b) => b[0] - a[0])
    .reduce((whole, [from, to]) => whole.slice(0, from) + slug + whole.slice(to), text);
}
