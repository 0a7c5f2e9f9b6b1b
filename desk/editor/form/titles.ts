import type {Control} from '../../../records/desk/form/controls.ts';
import type {Reference} from '../../../records/schema/hints.ts';
import {formatDate} from '../../../i18n/dates.ts';
import {placeholder} from '../../../records/schema/startingFacts.ts';
import {valueAt} from './values.ts';

/** How much of a text stands in a title. */
const mostLetters = 60;

/**
 * What an entry of a list is called: its first few choices, dates, names and texts, each on its own, since they may run
 * in different directions. None: nothing is filled in yet. `nameOf` names a value that stands for something else.
 */
export function entryTitle(
  entry: Control,
  value: unknown,
  locale: 'en' | 'fa',
  nameOf: (to: Reference, value: string) => string
): string[] {
  if (entry.kind !== 'group') return [];
  const parts = entry.fields.flatMap(({name, control}) => {
    const own = valueAt(value, [name]);
    // An id is for programs; what it stands for follows.
    if (own === undefined || own === null || own === '' || name === 'id') return [];
    switch (control.kind) {
      case 'choice':
        return [control.options.find(option => option.value === own)?.label ?? String(own)];
      case 'pair': {
        const text = valueAt(own, [locale]);
        return typeof text === 'string' && text !== placeholder[locale] ? [text] : [];
      }
      case 'date':
        return typeof own === 'object' ? [] : [formatDate(String(own), locale, 'short')];
      case 'text':
      case 'number':
        return typeof own === 'object' ? [] : [String(own)];
      case 'reference':
        return typeof own === 'string' ? [nameOf(control.to, own)] : [];
      default:
        return [];
    }
  });
  return parts
    .slice(0, 3)
    .map(part => (part.length > mostLetters ? `${part.slice(0, mostLetters - 2)}…` : part));
}
