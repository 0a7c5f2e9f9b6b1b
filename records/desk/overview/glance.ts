import fs from 'node:fs';
import {parse} from 'yaml';
import {inlineText} from '../../../i18n/partialDates/inlineDates.ts';
import {locales, type Locale} from '../../../i18n/locales.ts';
import {dayOf} from '../../derive/dates/dates.ts';
import type {Release} from '../../derive/release.ts';
import {buildMoment} from '../../moment.ts';
import {factsFile, wordsFile, type Folder} from '../../read/files.ts';
import {stateOf, type DeskItem} from '../items.ts';

/** How much of a text is read for its title: front matter is shorter. */
const headBytes = 4096;

/**
 * An item from a glance at its files, until they have been read and checked: the list of 10,000 items takes a second or
 * two like this, and a minute with everything else. What only a reading can tell is left open: a text is `unchecked` or
 * `missing`, and nothing is stale.
 */
export function glanceAt(folder: Folder): DeskItem {
  const facts = fileText(factsFile(folder));
  const field = (name: string) => topField(facts ?? '', name);
  const heads = Object.fromEntries(
    locales.map(locale => [locale, fileText(wordsFile(folder, locale), headBytes)])
  ) as Record<Locale, string | null>;
  const name = folder.kind === 'prisoners' ? (field('name') as object | undefined) : undefined;
  const titleOf = (locale: Locale) => {
    const head = heads[locale];
    const title: unknown = name
      ? (name as Partial<Record<Locale, unknown>>)[locale]
      : head && topField(head, 'title');
    return typeof title === 'string' ? inlineText(title, locale) : undefined;
  };
  const [recordNo, review] = [Number(field('recordNo')), field('nextReviewOn')];
  const release = Object.fromEntries(
    ['state', 'publishAt', 'identity'].map(key => [key, field(key)])
  ) as Partial<Release> & {identity?: string};
  return {
    kind: folder.kind,
    slug: folder.slug,
    recordNo: Number.isInteger(recordNo) ? recordNo : 0,
    state: stateOf(release, facts !== null),
    title: Object.fromEntries(locales.map(locale => [locale, titleOf(locale)])),
    aliases: [],
    ...(typeof release.identity === 'string' && {identity: release.identity}),
    texts: {
      en: heads.en === null ? 'missing' : 'unchecked',
      fa: heads.fa === null ? 'missing' : 'unchecked'
    },
    stale: [],
    ...(typeof release.publishAt === 'string' && {publishAt: release.publishAt}),
    ...(typeof review === 'string' && review <= dayOf(buildMoment()) && {reviewDue: review})
  };
}

/** The beginning of a file, all of it by default; null if it cannot be read. */
function fileText(file: string, bytes = Infinity): string | null {
  try {
    const data = fs.readFileSync(file);
    return data.subarray(0, bytes).toString('utf8');
  } catch {
    return null;
  }
}

/** Scalars that mean in YAML what they look like. */
const plain = /^(?:([\p{L}\p{N}][^:#\n]*)|"([^"\\\n]*)"|'([^'\n]*)')$/u;

/** The value of a field of the outermost level; undefined if it is not there, or is no YAML on its own. */
export function topField(text: string, name: string): unknown {
  const from = text.startsWith(`${name}:`) ? 0 : text.indexOf(`\n${name}:`) + 1;
  if (from === 0 && !text.startsWith(`${name}:`)) return undefined;
  const rest = text.slice(from + name.length + 1);
  const end = rest.search(/\r?\n(?![ \t#\r\n-])|\r?\n---/);
  const value = end < 0 ? rest : rest.slice(0, end);
  const [, bare, double, single] = plain.exec(value.trim()) ?? [];
  const scalar = bare?.trim() ?? double ?? single;
  if (scalar !== undefined) return scalar;
  try {
    return (parse(`value:${value}\n`) as {value?: unknown}).value ?? undefined;
  } catch {
    return undefined;
  }
}
