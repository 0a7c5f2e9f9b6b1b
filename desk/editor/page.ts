import {localNumber} from '../../i18n/digits.ts';
import type {Form} from '../../records/desk/form/controls.ts';
import type {DeskWords} from '../../i18n/desk/deskText.ts';
import type {Reference} from '../../records/schema/hints.ts';
import type {Locale} from '../../i18n/locales.ts';
import type {Choice} from './session/api.ts';

/** What the page gives to the editor in the browser. */
export type PageData = {
  kind: string;
  slug: string;
  locale: Locale;
  role: string;
  token: string;
  /** The file with the facts, such as `item.yaml`. */
  factsFile: string;
  form: Form;
  words: DeskWords['Editor'];
  /** Codes of the registries, by what they name. `ward` has `prison/ward`. */
  codes: Record<Exclude<Reference, 'person' | 'case' | 'action' | 'source' | 'picture'>, Choice[]>;
  /** Directives of texts, with what they are for. */
  directives: {name: string; use: string; insert: string}[];
};

/** The folder of the items of each kind that a text can link to. */
export const folders = {person: 'prisoners', case: 'cases', action: 'actions'} as const;

export type Words = DeskWords['Editor'];
export type Translate = (key: keyof Words, values?: Record<string, string | number>) => string;

/** Looks up the editor's words. Values stand in braces; numbers are written as the language does. */
export function makeTranslate(words: Words, locale: Locale): Translate {
  return (key, values = {}) =>
    words[key].replace(/\{(\w+)\}/g, (_whole, name: string) => {
      const value = values[name] ?? '';
      return typeof value === 'number' ? localNumber(value, locale) : value;
    });
}
