import type english from '../../messages/check.en.json';

type Keys<Catalogue> = {
  [Room in keyof Catalogue & string]: `${Room}.${keyof Catalogue[Room] & string}`;
}[keyof Catalogue & string];

/** A message of the check: a room of `messages/check.*.json` and a name in it, such as `dates.exists`. */
export type MessageKey = Keys<typeof english>;

/** What an editor wrote, shown in quotation marks. At most 90 characters are shown. */
export type Quoted = {quoted: string};

/**
 * A text that can be said in every language. It is plain data, so that findings can be kept in a file and sent to a
 * browser. A text is shown as it is: a name, a code, a path, or a number in the form that an editor must type. A number
 * is shown in the digits of the language. A list is joined by commas.
 */
export type Value = string | number | Quoted | Message | readonly Value[];

/** A message with the values that it inserts. */
export type Message = {key: MessageKey; values?: Readonly<Record<string, Value>>};

/** A message of the check, with a value for each argument that it has in `messages/check.en.json`. */
export const message = (key: MessageKey, values?: Message['values']): Message =>
  values ? {key, values} : {key};

/** The most characters of a quoted value, with its quotation marks. */
export const longestQuote = 90;

/** A value that an editor wrote, for a message: a text in quotation marks, other values as JSON. */
export function quote(value: unknown): Value {
  if (value === undefined) return message('common.nothing');
  return typeof value === 'string'
    ? {quoted: value.slice(0, longestQuote)}
    : cut(JSON.stringify(value));
}

/** The beginning of a text that is longer than a quotation may be. */
export const cut = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 3)}…` : text;
