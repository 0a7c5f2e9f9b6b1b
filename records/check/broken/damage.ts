import {marks, values, yamlLines} from './pieces.ts';

/** Pseudo-random numbers from a seed (mulberry32), so that a damaged copy can be made again. */
export function randomFrom(seed: number) {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {below, pick: <T>(list: readonly T[]): T => list[below(list.length)] as T};
}
type Random = ReturnType<typeof randomFrom>;

type Damage = (text: string, random: Random, other: string) => string | Uint8Array;

const inLines =
  (change: (lines: string[], random: Random, other: string) => void): Damage =>
  (text, random, other) => {
    const lines = text.split('\n');
    change(lines, random, other);
    return lines.join('\n');
  };
const inBytes =
  (change: (data: number[], random: Random) => void): Damage =>
  (text, random) => {
    const data = [...Buffer.from(text)];
    change(data, random);
    return Uint8Array.from(data);
  };

/** Ways to damage a document, by name. */
const damages: Readonly<Record<string, Damage>> = {
  'a byte changed': inBytes((data, {below}) => void (data[below(data.length)] = below(256))),
  'a bit flipped': inBytes((data, {below}) => {
    const at = below(data.length);
    data[at] = (data[at] ?? 0) ^ (1 << below(8));
  }),
  'bytes removed': inBytes((data, {below}) => void data.splice(below(data.length), 1 + below(40))),
  'bytes added': inBytes((data, {below}) => {
    data.splice(below(data.length), 0, ...Array.from({length: 1 + below(8)}, () => below(256)));
  }),
  'the end cut off': inBytes((data, {below}) => void data.splice(below(data.length))),
  'bytes repeated': inBytes((data, {below}) => {
    const at = below(data.length);
    data.splice(at, 0, ...data.slice(at, at + below(300)));
  }),
  'UTF-16': text => Buffer.from(text, 'utf16le'),
  'a line removed': inLines(
    (lines, {below}) => void lines.splice(below(lines.length), 1 + below(3))
  ),
  'a line repeated': inLines((lines, {below}) => {
    const at = below(lines.length);
    lines.splice(at, 0, lines[at] ?? '');
  }),
  'lines exchanged': inLines((lines, {below}) => {
    const [a, b] = [below(lines.length), below(lines.length)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  }),
  'a line of another document': inLines((lines, {below, pick}, other) => {
    lines.splice(below(lines.length), 0, pick(other.split('\n')));
  }),
  'another indentation': inLines((lines, {below, pick}) => {
    const at = below(lines.length);
    lines[at] = pick(['', ' ', '  ', '    ', '\t']) + (lines[at] ?? '').trimStart();
  }),
  'another value': inLines((lines, {below, pick}) => {
    const fields = lines.flatMap((line, at) => (/^[\s-]*[\w]+:/.test(line) ? [at] : []));
    const at = fields.length ? pick(fields) : below(lines.length);
    lines[at] = (lines[at] ?? '').replace(/:.*$/, () => `: ${pick(values)}`);
  }),
  'another value in a group': (text, {below, pick}) => {
    const places = [...text.matchAll(/[{,]\s*\w+:\s*([^,{}\n]+)/g)];
    const place = places[below(places.length)];
    if (!place?.[1]) return text;
    const end = place.index + place[0].length;
    return text.slice(0, end - place[1].length) + pick(values) + text.slice(end);
  },
  'a field renamed': inLines((lines, {below, pick}) => {
    const at = below(lines.length);
    lines[at] = (lines[at] ?? '').replace(/\w+(?=:)/, () =>
      pick(['x', 'kind', 'name', 'state', '__proto__', '7', '~'])
    );
  }),
  'a line of YAML added': inLines((lines, {below, pick}) => {
    lines.splice(below(lines.length), 0, pick(yamlLines));
  }),
  'a mark added': (text, {below, pick}) => {
    const at = below(text.length);
    return text.slice(0, at) + pick(marks) + text.slice(at);
  },
  'marks in a line of their own': inLines((lines, {below, pick}) => {
    lines.splice(below(lines.length), 0, pick(marks), pick(marks));
  }),
  'Windows line ends': text => text.replaceAll('\n', '\r\n')
};

/** A document damaged in one to three ways, and their names. Empty documents are left as they are. */
export function damaged(
  text: string,
  other: string,
  random: Random
): {how: string; data: string | Uint8Array} {
  let data: string | Uint8Array = text;
  const names: string[] = [];
  for (let times = random.pick([1, 1, 2, 3]); times > 0; times--) {
    const current: string = typeof data === 'string' ? data : Buffer.from(data).toString('utf8');
    const name = random.pick(Object.keys(damages));
    names.push(name);
    data = damages[name]?.(current, random, other) ?? current;
  }
  return {how: names.join(', '), data};
}
