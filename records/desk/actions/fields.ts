import {topics} from '../../schema/registries.ts';
import type {DocumentKind} from '../../schema/documents.ts';
import {newItemKinds} from './newItem.ts';
import {zones} from './moments.ts';
import type {DeskAction} from './types.ts';

/** A field of a form. Its label is `Actions.field.NAME` in `messages/desk.*.json`. */
export type FormField = {
  name: string;
  /** text: one line; area: several; choice: one of `options`; tick: yes or no. */
  form: 'text' | 'area' | 'choice' | 'tick';
  /** Language of what is to be written. */
  lang?: 'en' | 'fa';
  /** Codes; the labels are in `messages`, under the name of the field. */
  options?: readonly string[];
  /** Shown below the label: `Actions.hint.NAME`. */
  hasHint?: boolean;
};

const inBoth = (name: string, form: 'text' | 'area'): readonly FormField[] => [
  {name: `${name}En`, form, lang: 'en'},
  {name: `${name}Fa`, form, lang: 'fa'}
];
const day: FormField = {name: 'day', form: 'text', hasHint: true};

/** The roles that a link may give, by whether it is for one item or for all. */
export const linkRoles = {item: ['read', 'write'], all: ['read', 'editor', 'releaser']} as const;

/** What a form asks. `kind`: of the item; for a new one, undefined. */
export function fieldsOf(action: DeskAction, kind: DocumentKind | undefined): readonly FormField[] {
  switch (action) {
    case 'new':
      return [
        {name: 'kind', form: 'choice', options: newItemKinds},
        ...inBoth('title', 'text'),
        {name: 'topic', form: 'choice', options: ['', ...topics], hasHint: true},
        {name: 'day', form: 'text', hasHint: true},
        {name: 'slug', form: 'text', lang: 'en', hasHint: true}
      ];
    case 'rename':
      return [{name: 'slug', form: 'text', lang: 'en', hasHint: true}];
    case 'translated':
      return [{name: 'read', form: 'tick'}];
    case 'schedule':
      return [
        day,
        {name: 'time', form: 'text', hasHint: true},
        {name: 'zone', form: 'choice', options: Object.keys(zones)}
      ];
    case 'release':
      return kind === 'news' ? [{name: 'today', form: 'tick'}] : [];
    case 'correct':
      return [
        day,
        ...(kind === 'news'
          ? [{name: 'severity', form: 'choice', options: ['minor', 'major']} as const]
          : [{name: 'what', form: 'text', lang: 'en', hasHint: true} as const]),
        ...inBoth('note', 'area')
      ];
    case 'withdraw':
      return inBoth('reason', 'area');
    case 'withhold':
      return [];
    case 'link':
      return [
        {name: 'role', form: 'choice', options: linkRoles[kind ? 'item' : 'all']},
        {name: 'name', form: 'text', hasHint: true},
        {name: 'days', form: 'text', hasHint: true}
      ];
  }
}
