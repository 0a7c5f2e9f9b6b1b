import type {Finding} from '../read/finding.ts';
import type {ReadFolder} from '../read/folder.ts';
import type {Codes} from '../registries/read.ts';
import {Asked} from './asked.ts';
import type {Unnameable} from './withheld/unnameable.ts';

type Checked = {
  changes: number;
  newNames: number;
  references: readonly ReadFolder[];
  findings: readonly Finding[];
};

/** Findings that follow from a folder and from what it asks about others. */
export class ContextFindings {
  readonly asked = new Asked();
  private readonly checked = new WeakMap<ReadFolder, Checked>();
  /** Paths of the folders that have to be checked again. */
  private readonly stale = new Set<string>();
  /** How often anything changed in other folders, and how often names did. */
  private changes = 0;
  private newNames = 0;

  /**
   * The findings of a folder: those kept, or those of `check` if they may be others now. `references`: the folders that
   * its facts refer to.
   */
  of(
    folder: ReadFolder,
    references: readonly ReadFolder[],
    check: () => readonly Finding[]
  ): readonly Finding[] {
    const known = this.checked.get(folder);
    const isStale = this.stale.has(folder.dir);
    if (known && !isStale && this.isCurrent(known) && isSame(known.references, references))
      return known.findings;
    return this.keep(folder, references, this.asked.during(folder.dir, check));
  }

  /** Keeps what an earlier process found in a folder. */
  recall(
    folder: ReadFolder,
    references: readonly ReadFolder[],
    findings: readonly Finding[]
  ): void {
    this.asked.noteAny(folder.dir);
    this.keep(folder, references, findings);
  }

  /** What was found in a folder when it was last checked; undefined if it was not. */
  kept = (folder: ReadFolder): readonly Finding[] | undefined => this.checked.get(folder)?.findings;

  /** Call this when anything that other folders contribute has changed: findings that there are may be others now. */
  noteChange(): void {
    this.changes++;
  }

  /** Call this when names changed, which may create findings anywhere. */
  noteNewNames(): void {
    this.newNames++;
  }

  /** Call this when a page is not what it was, which may create findings where it was asked about. */
  notePage(page: string): void {
    for (const dir of this.asked.about(page)) this.stale.add(dir);
  }

  private isCurrent = ({changes, newNames, findings}: Checked) =>
    newNames === this.newNames && (changes === this.changes || findings.length === 0);

  private keep(
    folder: ReadFolder,
    references: readonly ReadFolder[],
    findings: readonly Finding[]
  ): readonly Finding[] {
    this.stale.delete(folder.dir);
    const {changes, newNames} = this;
    this.checked.set(folder, {changes, newNames, references, findings});
    return findings;
  }
}

const isSame = (a: readonly ReadFolder[], b: readonly ReadFolder[]) =>
  a.length === b.length && a.every((each, index) => each === b[index]);

/** What the findings of a folder alone follow from, besides its files. Each is the same object until it changes. */
type Given = {day: string; codes: Codes | null; people: readonly Unnameable[]};

/** Findings that follow from a folder alone. A folder that was read again is another folder. */
export class OwnFindings {
  private readonly kept = new WeakMap<ReadFolder, Given & {findings: readonly Finding[]}>();

  /** Whether a folder was checked as its files are; what is kept may be out of date all the same. */
  has = (folder: ReadFolder): boolean => this.kept.has(folder);

  /** The findings of a folder: those kept, or those of `check` if they may be others now. */
  of(folder: ReadFolder, given: Given, check: () => readonly Finding[]): readonly Finding[] {
    const {day, codes, people} = given;
    const known = this.kept.get(folder);
    if (known?.day === day && known.codes === codes && known.people === people)
      return known.findings;
    const findings = check();
    this.kept.set(folder, {...given, findings});
    return findings;
  }
}

/** Findings in files outside items. */
export class RootFindings {
  private kept: readonly Finding[] | undefined;

  /** The findings: those kept, or those of `check` after `forget`. */
  of = (check: () => readonly Finding[]): readonly Finding[] => (this.kept ??= check());

  /** Call this when a file outside items, or which items there are, may have changed. */
  forget(): void {
    this.kept = undefined;
  }
}
