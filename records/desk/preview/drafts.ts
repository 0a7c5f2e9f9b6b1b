import fs from 'node:fs';
import path from 'node:path';
import type {DocumentKind} from '../../schema/documents.ts';
import type {UnsavedTexts} from './overlay.ts';

/** What the desk keeps for itself, outside the content: drafts, pictures of previews, its log. Git ignores it. */
export const keptFolder = (): string =>
  path.resolve(/* turbopackIgnore: true */ process.env.DESK_DIR ?? '.desk');

/** Unsaved work on a file. */
export type Draft = {
  text: string;
  /** Version of the file that it was made from; null: there was no file. */
  version: string | null;
  /** The editor's name; may be empty. */
  by: string;
  /** ISO time. */
  at: string;
};

/** Where the drafts of an item are kept that one editor (`owner`) has. */
export const draftFolder = (kind: DocumentKind, slug: string, owner: string): string =>
  path.join(keptFolder(), 'drafts', kind, slug, owner);

/** An editor's drafts of an item, by file. One that cannot be read is left out. */
export function draftsIn(kind: DocumentKind, slug: string, owner: string): Record<string, Draft> {
  const folder = draftFolder(kind, slug, owner);
  if (!fs.existsSync(folder)) return {};
  return Object.fromEntries(
    fs.readdirSync(folder).flatMap(file => {
      const draft = file.endsWith('.json') ? readDraft(path.join(folder, file)) : null;
      return draft ? [[file.slice(0, -'.json'.length), draft] as const] : [];
    })
  );
}

/** The texts of an editor's drafts, for a preview. `owner` comes with the request; another form of it has no drafts. */
export const unsavedTexts = (kind: DocumentKind, slug: string, owner: string): UnsavedTexts =>
  /^[0-9a-f]{16}$/.test(owner)
    ? Object.fromEntries(
        Object.entries(draftsIn(kind, slug, owner)).map(([name, {text}]) => [name, text])
      )
    : {};

function readDraft(file: string): Draft | null {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Draft;
  } catch {
    return null;
  }
}
