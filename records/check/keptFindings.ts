import type {Finding} from '../read/finding.ts';
import type {ReadFolder} from '../read/folder.ts';
import type {Codes} from '../registries/read.ts';
import type {Unnameable} from './withheld/unnameable.ts';

/** Counts changes to the context, and those that may create findings where there were none. */
export type Version = {any: number; adverse: number};

/** A folder that was checked in a context, with the folders that its facts refer to. */
export type CheckedFolder = {
  version: Version;
  references: readonly ReadFolder[];
  findings: readonly Finding[];
};

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
