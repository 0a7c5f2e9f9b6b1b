import papaparse from 'papaparse';
import type {Column} from '../../records/schema/openData/columns.ts';

/** Makes spreadsheets read the file as UTF-8; without it Excel garbles Farsi. */
export const byteOrderMark = '\uFEFF';
/** Joins the items of a list in one cell. */
export const listSeparator = ' | ';

/**
 * A spreadsheet may run a cell that begins with one of these characters, also in full width, as a formula (OWASP, "CSV
 * injection"). Such a cell gets a leading apostrophe. So does a cell in which apostrophes precede such a character, so
 * that removing one apostrophe always restores the value. Papa's `escapeFormulae` has no such rule for apostrophes, and
 * quotes every cell that it escapes.
 */
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;

/** Records as CSV (RFC 4180) with a header row, CRLF line ends and a byte order mark. */
export function toCsv(columns: readonly Column[], records: readonly object[]): string {
  const table = {
    fields: columns.map(({name}) => name),
    data: records.map(record => columns.map(column => cell(column, valueAt(record, column.path))))
  };
  return `${byteOrderMark}${papaparse.unparse(table)}\r\n`;
}

const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value === null || typeof value !== 'object'
        ? undefined
        : (value as Record<string, unknown>)[key],
    record
  );

/** A value as the text of a cell. Throws if a list item contains the separator, since it could not be read back. */
function cell({name, type}: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type === 'json') return JSON.stringify(value);
  if (!Array.isArray(value)) return escapeFormula(String(value), type);
  const items = value.map(String);
  if (items.some(item => item.includes(listSeparator.trim())))
    throw new Error(
      `Column ${name}: found “|” in a list item (${items.join(' / ')}). ` +
        'CSV joins lists with “|”: remove it from the item.'
    );
  return escapeFormula(items.join(listSeparator), type);
}

const escapeFormula = (text: string, type: Column['type']) =>
  type !== 'number' && type !== 'boolean' && formula.test(text) ? `'${text}` : text;
