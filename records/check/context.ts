import {kinds} from '../read/files.ts';
import type {Finding, Message} from '../read/finding.ts';
import type {ReadFolder} from '../read/folder.ts';
import {standingPaths, writtenPath} from '../read/paths.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {changedPages, contributionOf, hasOtherNames, isEqualContribution} from './contribution.ts';
import type {Contribution} from './contribution.ts';
import {ContextFindings, OwnFindings, RootFindings} from './keptFindings.ts';
import {addToSet, byKindAndSlug} from './sets.ts';
import {Names} from './texts/names.ts';
import {UniqueValues} from './uniqueValues.ts';
import {unnameableIn, type Unnameable} from './withheld/unnameable.ts';

/**
 * What the check of one folder needs to know about all others: pages, names, references, values in use. `update`
 * replaces the contributions of folders that were read again, and findings are kept until something they depend on
 * changes, so checking after an edit costs what was edited, not what there is.
 */
export class Context {
  /** Slugs by kind, released or not. */
  readonly slugs = Object.fromEntries(kinds.map(kind => [kind, new Set<string>()])) as Record<
    DocumentKind,
    Set<string>
  >;
  /** Pages that readers see, as paths within a language. */
  readonly pages = new Set<string>(standingPaths);
  /** Pages that readers do not see, with the reason. */
  readonly hidden = new Map<string, Message>();
  /** Headings of pages, whether readers see the page or not. */
  readonly headings = new Map<string, Contribution['headings']>();
  /** Those of them that were taken off the site in an emergency, and those that name someone who was. */
  readonly takenOff = new Set<string>();
  readonly heldBack = new Set<string>();
  readonly names = {en: new Names(), fa: new Names()};
  readonly findings = new ContextFindings();
  readonly own = new OwnFindings();
  readonly root = new RootFindings();
  /** Paths of the folders with names whose facts are not valid. */
  private readonly broken = new Set<string>();
  /** By path of the folder. */
  private readonly contributions = new Map<string, Contribution>();
  /** By `kind/slug`. */
  private readonly byName = new Map<string, Contribution>();
  /** For each `kind/slug`, the names of the folders that refer to it. */
  private readonly namers = new Map<string, Set<string>>();
  private readonly unique = new UniqueValues();
  private people: readonly Unnameable[] = [];
  /** What the context is of, and as of when. */
  private folders: readonly ReadFolder[] = [];
  private moment = new Date(NaN);
  /** Times of release, in milliseconds since 1970, by path of the folder. */
  private readonly scheduled = new Map<string, number>();

  /** Makes this the context of exactly these folders, as of `now`. Quick if it is given the same list again. */
  update(folders: readonly ReadFolder[], now: Date): void {
    if (folders !== this.folders) this.follow(folders, now);
    this.folders = folders;
    const before = this.moment.getTime();
    for (const [dir, at] of this.scheduled) {
      const old = this.contributions.get(dir);
      if (old && at > before !== at > now.getTime())
        this.replace(old, contributionOf(old.folder, this.people, now));
    }
    this.moment = now;
  }

  private follow(folders: readonly ReadFolder[], now: Date): void {
    const hasNewNames = this.setUnnameable(folders.flatMap(folder => unnameableIn(folder) ?? []));
    for (const folder of folders) {
      const old = this.contributions.get(folder.dir);
      if (old?.folder !== folder || hasNewNames)
        this.replace(old, contributionOf(folder, this.people, now));
    }
    if (this.contributions.size === folders.length) return;
    const present = new Set(folders.map(({dir}) => dir));
    for (const [dir, old] of this.contributions) if (!present.has(dir)) this.replace(old, null);
  }

  /** The folder `kind/slug`. */
  at = (name: string): ReadFolder | undefined => this.byName.get(name)?.folder;

  /** The folders that a folder's facts refer to. */
  namedBy = ({kind, slug}: Pick<ReadFolder, 'kind' | 'slug'>): ReadFolder[] =>
    (this.byName.get(`${kind}/${slug}`)?.references ?? []).flatMap(name => this.at(name) ?? []);

  /** The folders whose facts refer to `kind/slug`. */
  namersOf = (name: string): ReadFolder[] =>
    [...(this.namers.get(name) ?? [])].sort().flatMap(each => this.at(each) ?? []);

  /** Everyone whose name must not appear, or not in full. */
  unnameable = (): readonly Unnameable[] => this.people;

  /** Whether readers do not see a document because it names someone who was taken off the site. */
  isHeldBack = ({kind, slug}: Pick<ReadFolder, 'kind' | 'slug'>): boolean =>
    this.heldBack.has(writtenPath(kind, slug));

  /** Whether all names could be read, so that a name which is not known is on no record. */
  namesAreComplete = (): boolean => this.broken.size === 0;

  /** Findings for a slug or record number that an earlier folder already has. */
  duplicates = (folder: ReadFolder): Finding[] =>
    this.unique.duplicates(folder, this.contributions.get(folder.dir)?.uniqueValues ?? []);

  /** Replaces what a folder contributes; null for no folder. Every real change may alter findings in other folders. */
  private replace(old: Contribution | undefined, next: Contribution | null): void {
    for (const page of changedPages(old, next, this.findings.asked)) this.findings.notePage(page);
    if (old && next && isEqualContribution(old, next)) {
      // Keeps the old objects: `remove` finds names by identity.
      this.set({...old, folder: next.folder, headings: next.headings});
      return;
    }
    this.findings.noteChange();
    if (hasOtherNames(old, next)) this.findings.noteNewNames();
    if (old) this.remove(old);
    if (next) this.add(next);
  }

  /** Names that must not appear may create findings anywhere. Returns whether they changed. */
  private setUnnameable(people: readonly Unnameable[]): boolean {
    if (JSON.stringify(people) === JSON.stringify(this.people)) return false;
    this.people = people;
    this.findings.noteNewNames();
    return true;
  }

  private set(contribution: Contribution): void {
    this.headings.set(contribution.page, contribution.headings);
    this.contributions.set(contribution.folder.dir, contribution);
    this.byName.set(nameOf(contribution.folder), contribution);
  }

  private add(contribution: Contribution): void {
    const {folder, page, hidden, names} = contribution;
    this.set(contribution);
    if (contribution.releaseAt !== null) this.scheduled.set(folder.dir, contribution.releaseAt);
    if (contribution.lacksNames) this.broken.add(folder.dir);
    this.slugs[folder.kind].add(folder.slug);
    if (hidden === null) this.pages.add(page);
    else this.hidden.set(page, hidden);
    for (const {locale, name} of names) this.names[locale].add(name);
    if (contribution.isTakenOff) this.takenOff.add(page);
    if (contribution.isHeldBack) this.heldBack.add(page);
    for (const name of contribution.references) addToSet(this.namers, name, nameOf(folder));
    this.unique.add(contribution.uniqueValues, folder.dir);
  }

  private remove({folder, page, names, references, uniqueValues}: Contribution): void {
    this.slugs[folder.kind].delete(folder.slug);
    if (!(standingPaths as readonly string[]).includes(page)) this.pages.delete(page);
    this.hidden.delete(page);
    this.headings.delete(page);
    for (const {locale, name} of names) this.names[locale].remove(name);
    this.takenOff.delete(page);
    this.heldBack.delete(page);
    this.scheduled.delete(folder.dir);
    this.broken.delete(folder.dir);
    for (const name of references) this.namers.get(name)?.delete(nameOf(folder));
    this.unique.remove(uniqueValues, folder.dir);
    this.contributions.delete(folder.dir);
    this.byName.delete(nameOf(folder));
  }
}

const nameOf = ({kind, slug}: ReadFolder) => `${kind}/${slug}`;
