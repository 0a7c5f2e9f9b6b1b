import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {writeWhole} from '../../files/write.ts';
import {draftFolder, draftsIn, type Draft} from '../../records/desk/preview/drafts.ts';
import type {Admitted} from '../access/admission.ts';
import type {Item} from './place.ts';

type Owner = Pick<Admitted, 'name' | 'session'>;

/** Drafts belong to a person, by name where the link has one, so that a new link finds them again. */
export const draftOwner = ({name, session}: Owner): string =>
  createHash('sha256')
    .update(name ? `name ${name}` : `session ${session}`)
    .digest('hex')
    .slice(0, 16);

const fileOf = ({kind, slug}: Item, owner: Owner, name: string) =>
  path.join(draftFolder(kind, slug, draftOwner(owner)), `${name}.json`);

/** Keeps unsaved work, in place of the same editor's earlier draft of the file. */
export function keepDraft(
  item: Item,
  owner: Owner,
  name: string,
  {text, version}: Pick<Draft, 'text' | 'version'>
): Draft {
  const draft: Draft = {text, version, by: owner.name, at: new Date().toISOString()};
  writeWhole(fileOf(item, owner, name), JSON.stringify(draft));
  return draft;
}

export const dropDraft = (item: Item, owner: Owner, name: string): void =>
  fs.rmSync(fileOf(item, owner, name), {force: true});

/** An editor's drafts of an item, by file. */
export const draftsOf = ({kind, slug}: Item, owner: Owner): Record<string, Draft> =>
  draftsIn(kind, slug, draftOwner(owner));
