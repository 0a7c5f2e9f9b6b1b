import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {locales, otherLocale, type Locale} from '../../i18n/locales.ts';
import {contentDir, kinds, listFolders, wordsFile, type Folder, type SplitText} from '../files.ts';
import {fingerprintOf} from '../fingerprint.ts';
import {mirrorsSchema} from '../mirrors.ts';
import {isReleased, type Release} from '../release.ts';
import {pathOf, standingPaths} from '../paths.ts';
import {checkDates, checkSameLinks} from './agreement.ts';
import {pathName, quote, type Finding} from './finding.ts';
import {readFolder, shortPath, type ReadFolder} from './folder.ts';
import {placeholder} from '../skeleton.ts';
import {checkInitials, checkNames, checkWithheld, knownNames, passagesOf} from './names.ts';
import {checkReferences, namedBy, walk} from './references.ts';
import {checkPassage, type Targets} from './text.ts';
import {checkSchema, readYaml, type Located} from './yaml.ts';

export {formatFinding, type Finding} from './finding.ts';

/**
 * What was found in folders before. It holds while the folder and those that it names were not read anew, and while what
 * every check asks of all content, its `context`, is the same.
 */
export type Remembered = {context: string; byFolder: WeakMap<ReadFolder, {named: readonly ReadFolder[]; findings: readonly Finding[]}>};
export const nothingRemembered = (): Remembered => ({context: '', byFolder: new WeakMap()});

/** Checks all content and returns everything that is wrong, sorted by file and line. */
export function checkContent(now = new Date(), {read = readFolder, only, all = listFolders(), remembered}: {
  /** How a folder is read: the desk remembers what has not changed. */
  read?: (folder: Folder) => ReadFolder;
  /** Look into this one alone; the others are read, since it refers to them. */
  only?: Folder;
  /** All folders; left out, they are looked up on disk. */
  all?: readonly Folder[];
  /** Findings of an earlier check, to be used again and filled: the desk checks all content after every edit. */
  remembered?: Remembered;
} = {}): {findings: Finding[]; folders: ReadFolder[]} {
  const strays = checkRoot();
  const folders = all.map(read);
  const slugs = Object.fromEntries(kinds.map(kind => [kind, new Set(folders.filter(f => f.kind === kind).map(f => f.slug))])) as Record<Folder['kind'], Set<string>>;
  const byPath = new Map(folders.map(folder => [`${folder.kind}/${folder.slug}`, folder]));
  const paths = new Set([...standingPaths, ...folders.filter(f => isVisible(f, now)).map(f => pathOf(f.kind, f.slug))]);
  const hidden = new Map(folders.flatMap(f => whyHidden(f, now).map(why => [pathOf(f.kind, f.slug), why] as const)));
  const actions = [...slugs.actions];
  const names = knownNames(folders);
  const looked = only ? folders.filter(({dir}) => dir === only.dir) : folders;
  const check = (folder: ReadFolder, named: readonly ReadFolder[]): Finding[] => [
    ...folder.findings,
    ...checkDates(folder, named),
    ...checkSameLinks(folder),
    ...checkNames(folder, names),
    ...checkInitials(folder),
    ...checkWritten(folder),
    ...checkReferences(folder, slugs),
    ...checkTranslations(folder),
    ...checkTexts(folder, actions, paths, hidden)
  ];
  if (remembered) forgetUnless(remembered, [kinds.map(kind => [...slugs[kind]]), [...paths], [...hidden], locales.map(locale => [...names[locale].byWord])]);
  const findings = looked.flatMap(folder => {
    const named = namedBy(folder, byPath);
    const known = remembered?.byFolder.get(folder);
    if (known?.named.length === named.length && known.named.every((each, index) => each === named[index])) return known.findings;
    const found = check(folder, named);
    remembered?.byFolder.set(folder, {named, findings: found});
    return found;
  });
  findings.push(...strays, ...checkMirrors(), ...checkUnique(folders), ...checkWithheld(folders, looked, now));
  findings.sort((a, b) => byName.compare(a.file, b.file) || a.line - b.line);
  return {findings, folders};
}

function forgetUnless(remembered: Remembered, context: unknown) {
  const hash = createHash('sha256').update(JSON.stringify(context)).digest('hex');
  if (hash !== remembered.context) Object.assign(remembered, {context: hash, byFolder: new WeakMap()} satisfies Remembered);
}

const byName = new Intl.Collator();

/** What `npm run new` left to be written must be written before release, be it now or at a set time. */
const checkWritten = (folder: ReadFolder): Finding[] => ((folder.facts?.data as {state?: string} | undefined)?.state !== 'published' ? [] : passagesOf(folder))
  .filter(({text, locale}) => text.includes(placeholder[locale]))
  .map(({file, line, field, locale}) => ({level: 'error', file, line, field, found: placeholder[locale], expected: 'the words themselves: this is what npm run new left to be written'}));

/** A withheld person has no page, so no text may link to one. */
const isVisible = ({facts}: ReadFolder, now: Date) =>
  facts !== null && isReleased(facts.data as Release, now) && (facts.data as {identity?: string}).identity !== 'withheld';

/** Why readers do not see an item, if its state is the reason. */
function whyHidden({facts}: ReadFolder, now: Date): string[] {
  const {state, publishAt} = (facts?.data ?? {}) as Partial<Release>;
  if (state === 'withdrawn') return ['it is withdrawn'];
  if (state === 'draft') return ['it is a draft'];
  return state === 'published' && !isReleased({state, publishAt}, now) ? [`it is released at ${publishAt}`] : [];
}

/** Folders and loose files directly under content/ that no program would ever read. */
function checkRoot(): Finding[] {
  return kinds.flatMap(kind => {
    const base = path.join(contentDir(), kind);
    if (!fs.existsSync(base)) return [];
    return fs.readdirSync(base, {withFileTypes: true}).filter(entry => !entry.isDirectory() && !entry.name.startsWith('.')).map<Finding>(entry => ({
      level: 'error', file: shortPath(path.join(base, entry.name)), line: 1, field: 'file', found: quote(entry.name), expected: `a folder per item: content/${kind}/<slug>/`
    }));
  });
}

/** The list of mirrors, which stands beside the folders. */
function checkMirrors(): Finding[] {
  const file = path.join(contentDir(), 'mirrors.yaml');
  if (!fs.existsSync(file)) return [];
  const {located, findings} = readYaml(fs.readFileSync(file, 'utf8'), shortPath(file));
  return located ? checkSchema(located, mirrorsSchema) : findings;
}

/** A slug and a record number belong to one document for ever. */
function checkUnique(folders: ReadFolder[]): Finding[] {
  const seen = new Map<string, ReadFolder>();
  return folders.flatMap(folder => {
    const recordNo = (folder.facts?.data as {recordNo?: number} | undefined)?.recordNo;
    const keys: [string, string, unknown][] = [[`slug ${folder.slug}`, 'folder name', folder.slug]];
    if (recordNo !== undefined) keys.push([`${folder.kind} ${recordNo}`, 'recordNo', recordNo]);
    return keys.flatMap<Finding>(([key, field, value]) => {
      const first = seen.get(key);
      if (!first) { seen.set(key, folder); return []; }
      return [{level: 'error', file: folder.facts?.file ?? shortPath(folder.dir), line: folder.facts?.lineOf([field]) ?? 1, field, found: quote(value), expected: `a ${field} that is not in use; ${shortPath(first.dir)} has this one`}];
    });
  });
}

type Translation = {status?: string; of?: string; ofHash?: string};
const translationOf = ({located}: NonNullable<ReadFolder['words'][Locale]>) => (located.data as {translation?: Translation}).translation ?? {};

/** Exactly one text is the original; the other says that it was made from it, and from which version. */
function checkTranslations(folder: ReadFolder): Finding[] {
  const texts = locales.flatMap(locale => folder.words[locale] ?? []);
  const originals = texts.filter(text => translationOf(text).status === 'original');
  const [first] = texts;
  if (!first || !folder.facts) return [];
  if (texts.length === 2 && originals.length !== 1) {
    return [{level: 'error', file: first.file, line: first.located.lineOf(['translation']), field: 'translation.status', found: `${originals.length} originals`, expected: 'one text with status: original, the other translated or rough'}];
  }
  return locales.flatMap(locale => checkTranslation(folder, locale));
}

function checkTranslation(folder: ReadFolder, locale: Locale): Finding[] {
  const own = folder.words[locale];
  const other = otherLocale(locale);
  if (!own) return [];
  const {status, of, ofHash} = translationOf(own);
  const finding = (level: Finding['level'], field: string, found: string, expected: string): Finding[] => [{level, file: own.file, line: own.located.lineOf(field.split('.')), field, found, expected}];
  if (of === locale) return finding('error', 'translation.of', quote(of), `${other}, the language of the original; status: original without of if this text came first`);
  const source = folder.words[other];
  if (!source && !fs.existsSync(wordsFile(folder, other))) {
    if (of) return finding('error', 'translation.of', `${quote(of)}, but there is no ${other}.md`, `${other}.md beside this file; or status: original without of and ofHash if this is the only text`);
    return (folder.facts?.data as Partial<Release>).state !== 'published' ? [] : finding('warning', 'words', `no ${other}.md beside it`, `the text in both languages; until then readers of ${other} get this one, said so`);
  }
  if (!source || !status || status === 'original' || ofHash === hashOf(source)) return [];
  if (ofHash) return finding('warning', 'translation.ofHash', quote(ofHash), `${hashOf(source)}, the original as it stands now: bring the translation up to date, then run npm run translated`);
  const isWritten = ![own.text.head, own.text.body].some(text => text.includes(placeholder[locale]));
  return isWritten ? finding('warning', 'translation.ofHash', 'not recorded yet', `once it says what the original says: npm run translated -- ${folder.kind}/${folder.slug}`) : [];
}

const hashOf = ({located, text}: {located: Located; text: SplitText}) => fingerprintOf(located.data, text.body);

/** Every text of a document: bodies, summaries, titles, and the bilingual sentences in its facts. */
function checkTexts({facts, words}: ReadFolder, actions: readonly string[], paths: Set<string>, hidden: Targets['hidden']): Finding[] {
  const data = (facts?.data ?? {}) as {media?: {id: string}[]; links?: {id: string}[]};
  const ids = (list: unknown) => (Array.isArray(list) ? list.map(entry => String((entry as {id?: unknown})?.id)) : []);
  const targets: Targets = {media: ids(data.media), links: ids(data.links), actions, paths, hidden};
  const findings: Finding[] = [];
  if (facts) {
    walk(facts.data, (path, key, value) => {
      if ((key !== 'en' && key !== 'fa') || path.includes('hashtags')) return;
      for (const text of Array.isArray(value) ? value : [value]) {
        if (typeof text === 'string') findings.push(...checkPassage({text, file: facts.file, get line() { return facts.lineOf(path); }, field: pathName(path), locale: key}, targets));
      }
    });
  }
  for (const locale of locales) {
    const own = words[locale];
    if (!own) continue;
    const {located, text, file} = own;
    for (const field of ['title', 'summary']) {
      const value = (located.data as Record<string, unknown>)[field];
      if (typeof value === 'string') findings.push(...checkPassage({text: value, file, get line() { return located.lineOf([field]); }, field, locale}, targets));
    }
    findings.push(...checkPassage({text: text.body, file, line: text.bodyLine, field: 'text', locale}, targets));
  }
  return findings;
}

