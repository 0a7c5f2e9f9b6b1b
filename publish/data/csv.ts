import type {Column} from '../../records/schema/openData.ts';

/**
 * CSV after RFC 4180: comma, CRLF, quotes doubled; with a byte order mark, so that spreadsheets read Farsi as UTF-8.
 * A spreadsheet takes a cell that begins with = + - @ (also full-width), a tab or a line break for a formula (OWASP,
 * CSV injection): such a cell gets an apostrophe before it, and so does one that begins with apostrophes and one of these,
 * so that taking one apostrophe off always gives the value back.
 */
export const byteOrderMark = '\uFEFF';
const formula = /^'*[=+\-@\t\r\n＝＋－＠]/;
export const listSeparator = ' | ';

export function toCsv(columns: readonly Column[], records: readonly object[]): string {
  const rows = [
    columns.map(({name}) => name),
    ...records.map(record => columns.map(column => cell(column, valueAt(record, column.path))))
  ];
  return byteOrderMark + rows.map(row => row.map(quoted).join(',')).join('\r\n') + '\r\n';
}

const valueAt = (record: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (value, key) =>
      value === null || typeof value !== 'object'
        ? undefined
        : (value as Record<string, unknown>)[key],
    record
  );

/** The value as text. Throws for a value that could not be read back: a list item that holds the separator. */
function cell({name, type}: Column, value: unknown): string {
  if (value === null || value === undefined) return '';
  if (type === 'json') return JSON.stringify(value);
  if (!Array.isArray(value)) return guarded(String(value), type);
  const items = value.map(String);
  if (items.some(item => item.includes(listSeparator.trim())))
    throw new Error(`${name} holds “|”, which joins lists in CSV: ${items.join(' / ')}`);
  return guarded(items.join(listSeparator), type);
}

const guarded = (text: string, type: Column['type']) =>
  type !== 'number' && type !== 'boolean' && formula.test(text) ? `'${text}` : text;
const quoted = (text: string) =>
  /[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text;
