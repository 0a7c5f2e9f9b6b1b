import type {Locale} from '../../../i18n/locales.ts';
import {formatPlainNumber} from '../../../i18n/numbers.ts';
import type {DocumentKind} from '../../schema/documents.ts';
import {fieldText} from './fieldText.ts';

/**
 * A field of a document as the form calls it, from the outside in: `sources[0].publisher.en` is `Sources 1`,
 * `Publisher`, `English`. Throws if the schema has no such field.
 */
export function fieldName(kind: DocumentKind, field: string, locale: Locale): string[] {
  const path: string[] = [kind];
  const names: string[] = [];
  for (const part of field.split(/[.[\]]+/).filter(Boolean)) {
    if (/^\d+$/.test(part)) {
      names.push(`${names.pop() ?? ''} ${formatPlainNumber(Number(part) + 1, locale)}`);
    } else {
      path.push(part);
      names.push(fieldText(path, locale).label);
    }
  }
  return names;
}
