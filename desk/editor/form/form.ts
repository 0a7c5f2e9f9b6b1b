import {createContext, type ComponentType} from 'preact';
import {useContext} from 'preact/hooks';
import type {Control} from '../../../records/desk/form/controls.ts';
import type {Finding} from '../session/api.ts';
import type {ChoiceSources} from './choices.ts';
import type {Edit, Path} from './values.ts';

export type ControlProps = {control: Control; path: Path; label: string; optional: boolean};

/** What the fields of one form share. */
export type FormState = {
  /** The whole document. */
  root: unknown;
  change: (edit: Edit) => void;
  findings: readonly Finding[];
  sources: ChoiceSources;
  /** Before the ids of fields, so that each form has its own. */
  idPrefix: string;
  /** Of the fields above a text: its language, and whether invisible characters are shown. */
  words?: {locale: 'en' | 'fa'; isInvisibleShown: boolean};
  /** Draws the control of a value; lists and groups draw those inside them with it. */
  Control: ComponentType<ControlProps>;
};

export const FormContext = createContext<FormState | null>(null);

export function useForm(): FormState {
  const form = useContext(FormContext);
  if (!form) throw new Error('A field is drawn outside of a form.');
  return form;
}

/** A path as findings have it, such as `events[2].date`. */
export const pathName = (path: Path): string =>
  path.reduce<string>(
    (name, key) => (typeof key === 'number' ? `${name}[${key}]` : name ? `${name}.${key}` : key),
    ''
  );

/** An id for the field at a path, by which findings lead to it. */
export const fieldId = (path: Path, prefix = ''): string => `field-${prefix}${pathName(path)}`;
