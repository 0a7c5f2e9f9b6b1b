import type {Reference} from '../../schema/hints.ts';

/** A value to choose. */
export type Option = {value: string; label: string};

/** What a form shows for a value of the schema, as plain data for the browser. */
export type Control =
  | {kind: 'text'; most?: number}
  /** The same text in English and Farsi. */
  | {kind: 'pair'}
  /** `form` is one of `records/schema/dates/forms.ts`. */
  | {kind: 'date'; form: 'day' | 'known' | 'partial'}
  | {kind: 'instant'}
  | {kind: 'address'}
  | {kind: 'hashtag'}
  | {kind: 'number'; least: number | null; most: number | null; whole: boolean}
  | {kind: 'choice'; options: Option[]}
  | {kind: 'yesno'}
  | {kind: 'reference'; to: Reference}
  | {kind: 'group'; fields: Field[]}
  /** A group whose fields depend on the value of one of them, `by`. */
  | {kind: 'variants'; by: string; label: string; options: (Option & {fields: Field[]})[]}
  | {kind: 'list'; entry: Control; least: number};

/** A field of a document or of a group in it. */
export type Field = {
  name: string;
  label: string;
  /** What it means, its unit and allowed values. May be empty. */
  description: string;
  optional: boolean;
  control: Control;
};

/** The form of a kind of document: the fields of its facts, and of the front matter of its texts. */
export type Form = {facts: Field[]; words: Field[]};
