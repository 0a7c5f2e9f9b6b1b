import type {NoteKind} from '../../../records/index.ts';

/** The kind of a note, from the attribute of its directive: the editors’ where none is given. */
export const noteKind = (value: unknown): NoteKind =>
  value === 'translation' || value === 'content' ? value : 'editor';
