import {isMap, isScalar, isSeq, parseDocument, stringify, type Pair} from 'yaml';

/** A field of the outermost level, with where it is in the text. */
type Place = {from: number; valueFrom: number; to: number; pair: Pair};

/**
 * Where a field of the outermost level is; undefined if it is not there. Throws a YAMLParseError if the text is not
 * YAML, or an error if it is no list of fields.
 */
function placeOf(text: string, name: string): Place | undefined {
  const document = parseDocument(text);
  const [error] = document.errors;
  if (error) throw error;
  if (!isMap(document.contents)) throw new Error('The file is not a list of fields.');
  const pair = document.contents.items.find(({key}) => isScalar(key) && key.value === name);
  const from = isScalar(pair?.key) ? pair.key.range?.[0] : undefined;
  if (!pair || from === undefined) return undefined;
  const range = (pair.value as {range?: [number, number, number]} | null)?.range;
  const colon = text.indexOf(':', from) + 1;
  const to = range ? text.slice(0, range[1]).trimEnd().length : colon;
  return {from, valueFrom: range?.[0] ?? colon, to: Math.max(to, colon), pair};
}

/** YAML of one field, without the last line break. */
const fieldText = (name: string, value: unknown) =>
  stringify({[name]: value}, {lineWidth: 0}).trimEnd();

/**
 * Sets a field of the outermost level. Only its lines change: comments, order and quotes of all
 * others stay. A new field takes the place of its comment in a new draft (`# name:`), else it
 * comes after `after`.
 */
export function setField(text: string, name: string, value: unknown, after = 'state'): string {
  const place = placeOf(text, name);
  if (place) return text.slice(0, place.from) + fieldText(name, value) + text.slice(place.to);
  const line = fieldText(name, value);
  const comment = new RegExp(`^# ${name}:[ \\t]*$`, 'm');
  if (comment.test(text)) return text.replace(comment, () => line);
  const end = placeOf(text, after)?.to;
  if (end === undefined) return `${text.trimEnd()}\n${line}\n`;
  const lineEnd = text.indexOf('\n', end);
  return lineEnd < 0
    ? `${text}\n${line}\n`
    : `${text.slice(0, lineEnd + 1)}${line}\n${text.slice(lineEnd + 1)}`;
}

/** Removes a field of the outermost level with its lines; a comment above it stays. */
export function removeField(text: string, name: string): string {
  const place = placeOf(text, name);
  if (!place) return text;
  const lineEnd = text.indexOf('\n', place.to);
  return text.slice(0, place.from) + (lineEnd < 0 ? '' : text.slice(lineEnd + 1));
}

/** Adds an entry at the beginning of a list of the outermost level, which is made if it is not there. */
export function addEntry(text: string, name: string, entry: object): string {
  const list = placeOf(text, name);
  const value = list?.pair.value;
  if (!list || !isSeq(value) || value.flow || !value.items.length) {
    const former = isSeq(value) ? (value.toJSON() as unknown[]) : [];
    return setField(text, name, [entry, ...former]);
  }
  const first = (value.items[0] as {range?: [number, number, number]} | undefined)?.range?.[0];
  const lineStart = text.lastIndexOf('\n', first ?? list.valueFrom) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
  const lines = stringify([entry], {lineWidth: 0}).replace(/^(?=.)/gm, indent);
  return text.slice(0, lineStart) + lines + text.slice(lineStart);
}
