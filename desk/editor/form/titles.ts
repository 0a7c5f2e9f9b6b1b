import type {Control} from '../../../records/desk/form/controls.ts';
import {placeholder} from '../../../records/schema/startingFacts.ts';
import {valueAt} from './values.ts';

/** What an entry of a list is called: its first few choices, dates and texts. Empty: nothing is filled in yet. */
export function entryTitle(entry: Control, value: unknown, locale: 'en' | 'fa'): string {
  if (entry.kind !== 'group') return '';
  const parts = entry.fields.flatMap(({name, control}) => {
    const own = valueAt(value, [name]);
    if (own === undefined || own === null || own === '') return [];
    switch (control.kind) {
      case 'choice':
        return [control.options.find(option => option.value === own)?.label ?? String(own)];
      case 'pair': {
        const text = valueAt(own, [locale]);
        return typeof text === 'string' && text !== placeholder[locale] ? [text] : [];
      }
      case 'date':
      case 'text':
      case 'number':
        return typeof own === 'object' ? [] : [String(own)];
      case 'reference':
        return typeof own === 'string' ? [own] : [];
      default:
        return [];
    }
  });
  const title = parts.slice(0, 3).join(' · ');
  return title.length > 90 ? `${title.slice(0, 88)}…` : title;
}
