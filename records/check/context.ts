import path from 'node:path';
import {kinds} from '../read/files.ts';
import {standingPaths} from '../read/paths.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {quote, type Finding} from '../read/finding.ts';
import {shortPath, type ReadFolder} from '../read/folder.ts';
import {Names} from './names.ts';
import {isAlike, partOf, type Part} from './part.ts';
import type {Unnameable} from './unnameable.ts';

/**
 * What a check asks of all content besides the folder it looks into: which pages there are, whose names are known, who
 * names whom, what is taken. `update` amends it by the folders that were read anew, so that a check after an edit costs
 * what was edited, whatever the number of items.
 */
export class Context {
  /** Slugs by kind, released or not. */
  readonly slugs = Object.fromEntries(kinds.map(kind => [kind, new Set<string>()])) as Record<
    DocumentKind,
    Set<string>
  >;
  /** Pages that readers see, as paths within a language, and why they do not see others. */
  readonly pages = new Set<string>(standingPaths);
  readonly hidden = new Map<string, string>();
  readonly names = {en: new Names(), fa: new Names()};
  /** `any` changes whenever a finding in a folder that was not edited may; `worse` when one may come about, since something went or a name came. */
  private version = {any: 0, worse: 0};
  private readonly parts = new Map<string, Part>();
  private readonly byName = new Map<string, Part>();
  private readonly naming = new Map<string, Set<string>>();
  private readonly taken = new Map<string, Set<string>>();
  private readonly unnamed = new Map<string, Unnameable>();
  private readonly awaiting = new Set<string>();
  private readonly found = new WeakMap<
    ReadFolder,
    {
      version: {any: number; worse: number};
      named: readonly ReadFolder[];
      findings: readonly Finding[];
    }
  >();

  /** Brings it to the state of all folders at `now`. */
  update(folders: readonly ReadFolder[], now: Date): void {
    this.amend(folders, now);
    if (this.parts.size === folders.length) return;
    const present = new Set(folders.map(({dir}) => dir));
    for (const [dir, part] of this.parts) if (!present.has(dir)) this.replace(part, undefined);
  }

  /** The same where only these folders were read anew. */
  amend(folders: readonly ReadFolder[], now: Date): void {
    for (const folder of folders) {
      const old = this.parts.get(folder.dir);
      if (old?.folder !== folder) this.replace(old, partOf(folder, now));
    }
    for (const dir of this.awaiting) {
      const part = this.parts.get(dir);
      if (part) this.replace(part, partOf(part.folder, now));
    }
  }

  /** The folder `kind/slug`. */
  at = (name: string): ReadFolder | undefined => this.byName.get(name)?.folder;

  /** The folders that a folder’s facts name, and those that name it. */
  namedBy = ({kind, slug}: Pick<ReadFolder, 'kind' | 'slug'>): ReadFolder[] =>
    (this.byName.get(`${kind}/${slug}`)?.named ?? []).flatMap(name => this.at(name) ?? []);
  namersOf = (name: string): ReadFolder[] =>
    [...(this.naming.get(name) ?? [])].sort().flatMap(each => this.at(each) ?? []);

  /** Everyone whose name must not be given, or not in full. */
  unnameable = (): readonly Unnameable[] => [...this.unnamed.values()];

  /** The findings of a folder, made by `check` unless nothing has changed that they hang on. */
  findingsOf(
    folder: ReadFolder,
    check: (named: readonly ReadFolder[]) => Finding[]
  ): readonly Finding[] {
    const named = this.namedBy(folder);
    const known = this.found.get(folder);
    if (known && this.holds(known) && !this.awaiting.has(folder.dir) && isSame(known.named, named))
      return known.findings;
    const findings = check(named);
    this.found.set(folder, {version: {...this.version}, named, findings});
    return findings;
  }

  /** Takes over what a check found in a folder when all content was as this context has it. */
  recall(folder: ReadFolder, findings: readonly Finding[]): void {
    this.found.set(folder, {version: {...this.version}, named: this.namedBy(folder), findings});
  }

  /** What was found in a folder, or undefined if it was not checked. */
  foundIn = (folder: ReadFolder): readonly Finding[] | undefined =>
    this.found.get(folder)?.findings;

  private holds = ({
    version,
    findings
  }: {
    version: Context['version'];
    findings: readonly Finding[];
  }) =>
    version.any === this.version.any ||
    (findings.length === 0 && version.worse === this.version.worse);

  /** A slug and a record number belong to one document for ever: the first folder has it. */
  doubles(folder: ReadFolder): Finding[] {
    return (this.parts.get(folder.dir)?.keys ?? []).flatMap<Finding>(({key, field, value}) => {
      const first = [...(this.taken.get(key) ?? [])].sort(inOrder)[0];
      if (!first || first === folder.dir) return [];
      return [
        {
          level: 'error',
          file: folder.facts?.file ?? shortPath(folder.dir),
          line: folder.facts?.lineOf([field]) ?? 1,
          field,
          found: quote(value),
          expected: `a ${field} that is not in use; ${shortPath(first)} has this one`
        }
      ];
    });
  }

  private replace(old: Part | undefined, part: Part | undefined) {
    if (old && part && isAlike(old, part)) {
      // What `old` added stays, and must be what is removed one day.
      this.keep({...old, folder: part.folder});
      return;
    }
    const spoken = (each: Part | undefined) =>
      JSON.stringify([each?.names ?? [], each?.unnameable ?? null]);
    this.version.any++;
    if (
      (old && !part) ||
      (old?.hidden === null && part?.hidden !== null) ||
      spoken(old) !== spoken(part)
    )
      this.version.worse++;
    if (old) this.remove(old);
    if (part) this.add(part);
  }

  private keep(part: Part) {
    this.parts.set(part.folder.dir, part);
    this.byName.set(nameOf(part.folder), part);
  }

  private add(part: Part) {
    const {
      folder: {kind, slug, dir},
      page,
      hidden,
      awaits,
      names,
      unnameable,
      named,
      keys
    } = part;
    this.keep(part);
    if (awaits) this.awaiting.add(dir);
    this.slugs[kind].add(slug);
    if (hidden === null) this.pages.add(page);
    else if (hidden) this.hidden.set(page, hidden);
    for (const {locale, name} of names) this.names[locale].add(name);
    if (unnameable) this.unnamed.set(dir, unnameable);
    for (const name of named) into(this.naming, name, `${kind}/${slug}`);
    for (const {key} of keys) into(this.taken, key, dir);
  }

  private remove({folder: {kind, slug, dir}, page, names, named, keys}: Part) {
    this.slugs[kind].delete(slug);
    if (!(standingPaths as readonly string[]).includes(page)) this.pages.delete(page);
    this.hidden.delete(page);
    for (const {locale, name} of names) this.names[locale].remove(name);
    this.unnamed.delete(dir);
    this.awaiting.delete(dir);
    for (const name of named) this.naming.get(name)?.delete(`${kind}/${slug}`);
    for (const {key} of keys) this.taken.get(key)?.delete(dir);
    this.parts.delete(dir);
    this.byName.delete(`${kind}/${slug}`);
  }
}

const isSame = (a: readonly ReadFolder[], b: readonly ReadFolder[]) =>
  a.length === b.length && a.every((each, index) => each === b[index]);
/** Kinds in their own order, then slugs. */
const inOrder = (a: string, b: string) => rank(a) - rank(b) || (a < b ? -1 : 1);
const rank = (dir: string) => kinds.indexOf(path.basename(path.dirname(dir)) as DocumentKind);

const nameOf = ({kind, slug}: ReadFolder) => `${kind}/${slug}`;

function into(map: Map<string, Set<string>>, key: string, value: string) {
  const set = map.get(key);
  if (set) set.add(value);
  else map.set(key, new Set([value]));
}
