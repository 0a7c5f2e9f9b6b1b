import {locales, type Locale} from '../../i18n/locales.ts';
import type {PersonFacts} from '../schema.ts';
import {isReleased, type Release} from '../release.ts';
import {editDistance, pathName, quote, type Finding} from './finding.ts';
import type {ReadFolder} from './folder.ts';
import {walk} from './references.ts';

type KnownName = {name: string; slug: string; parts: readonly string[]};
/** Names that person records and lists of defendants know, by each word of them: a slip leaves one word as it is. */
export type KnownNames = Record<Locale, ReadonlyMap<string, readonly KnownName[]>>;

/** Half-space and space are one, and marks do not count. */
const plain = (text: string) => text.replace(/\u200c/g, ' ').replace(/[()\u064B-\u0655]/g, '').replace(/\s+/g, ' ').trim();

/** Names of everyone on record. Withheld people are not among them: a likely match would say their name. */
export function knownNames(folders: readonly ReadFolder[]): KnownNames {
  const names: Record<Locale, Map<string, KnownName[]>> = {en: new Map(), fa: new Map()};
  const know = (locale: Locale, written: string, slug: string) => {
    const name = plain(written);
    const parts = name.split(' ');
    for (const part of new Set(parts)) names[locale].set(part, [...(names[locale].get(part) ?? []), {name, slug, parts}]);
  };
  for (const {kind, slug, facts} of folders) {
    const data = (facts?.data ?? {}) as Partial<PersonFacts> & {defendants?: {name?: Record<Locale, string>; person?: string}[]};
    if (kind === 'prisoners' && data.identity !== 'withheld') {
      for (const locale of locales) for (const name of [data.name?.[locale], ...(data.aliases?.[locale] ?? [])]) if (typeof name === 'string') know(locale, name, slug);
    }
    if (kind === 'cases' && Array.isArray(data.defendants)) {
      for (const {name, person} of data.defendants) for (const locale of locales) if (typeof name?.[locale] === 'string') know(locale, name[locale], person ?? slug);
    }
  }
  return names;
}

type Passage = {text: string; file: string; line: number; field: string; locale: Locale};

/** Every text of a document with its place. */
export function passagesOf({facts, words}: ReadFolder): Passage[] {
  const passages: Passage[] = [];
  walk(facts?.data, (path, key, value) => {
    if (!facts || (key !== 'en' && key !== 'fa') || path.includes('hashtags') || path.includes('aliases')) return;
    if (typeof value === 'string') passages.push({text: value, file: facts.file, line: facts.lineOf(path), field: pathName(path), locale: key});
  });
  for (const locale of locales) {
    const own = words[locale];
    if (!own) continue;
    const {title, summary} = own.located.data as {title?: unknown; summary?: unknown};
    for (const [field, value] of Object.entries({title, summary})) if (typeof value === 'string') passages.push({text: value, file: own.file, line: own.located.lineOf([field]), field, locale});
    passages.push({text: own.text.body, file: own.file, line: own.text.bodyLine, field: 'text', locale});
  }
  return passages;
}

const capital = String.raw`\p{Lu}[\p{L}’'-]+`;
const englishName = new RegExp(`${capital}(?: ${capital}){1,2}`, 'gu');
const farsiWords = /[آ-ی\u200c]+(?: [آ-ی\u200c]+)*/g;

/** Every run of words that could be a name of `size` words, with its place. */
function candidates({text, locale}: Passage, size: number): {name: string; index: number}[] {
  return [...text.matchAll(locale === 'en' ? englishName : farsiWords)].flatMap(match => {
    const words = match[0].split(' ');
    return words.slice(0, Math.max(0, words.length - size + 1)).map((_word, at) => ({
      name: words.slice(at, at + size).join(' '), index: match.index + words.slice(0, at).join(' ').length + (at ? 1 : 0)
    }));
  });
}

/** A name that differs by a slip from one on record. Endings of the possessive and of Farsi grammar are no slips. */
function misspelt(name: string, known: KnownNames[Locale], locale: Locale): KnownName | undefined {
  const bare = plain(name).replace(/[’']s?$/, '');
  const parts = bare.split(' ');
  const alike = parts.flatMap(part => known.get(part) ?? []);
  if (alike.some(other => other.name === bare || (locale === 'fa' && (bare.startsWith(other.name) || other.name.startsWith(bare))))) return undefined;
  return alike.find(({parts: theirs}) => {
    if (theirs.length !== parts.length || theirs[0] === parts[0] && theirs.at(-1) === parts.at(-1)) return false;
    const distances = parts.map((part, index) => editDistance(part, theirs[index] ?? ''));
    const allowed = locale === 'en' ? 2 : 1;
    return distances.every((distance, index) => distance <= (Math.min(parts[index]?.length ?? 0, theirs[index]?.length ?? 0) > 4 ? allowed : 1)) && distances.some(distance => distance === 0);
  });
}

/** Names that no record knows but that are one slip away from one that does. */
export function checkNames(folder: ReadFolder, known: KnownNames): Finding[] {
  const seen = new Set<string>();
  return passagesOf(folder).flatMap(passage => [2, 3].flatMap(size => candidates(passage, size).flatMap<Finding>(({name, index}) => {
    const match = misspelt(name, known[passage.locale], passage.locale);
    if (!match || seen.has(`${passage.file} ${name}`)) return [];
    seen.add(`${passage.file} ${name}`);
    return [{level: 'warning', file: passage.file, line: passage.line + passage.text.slice(0, index).split('\n').length - 1, field: passage.field, found: `${quote(name)}, a name that no record knows`, expected: `${match.name} (${match.slug}), or this spelling among that person’s aliases if a source uses it`}];
  })));
}

/** Words of three letters and more, as a folder name would spell them. */
const wordsOf = (text: string) => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '').split(/[^a-z]+/).filter(word => word.length > 2);

/** The folder name is the address of the page: of someone named by initials it must not say the name. */
export function checkInitials({kind, slug, facts}: ReadFolder): Finding[] {
  const {identity, name, aliases} = (facts?.data ?? {}) as Partial<PersonFacts>;
  if (kind !== 'prisoners' || identity !== 'initials' || !facts) return [];
  const spoken = [name?.en, ...(aliases?.en ?? [])].flatMap(each => (typeof each === 'string' ? wordsOf(each) : []));
  const told = wordsOf(slug).filter(word => spoken.includes(word));
  return told.map(word => ({level: 'error', file: facts.file, line: facts.lineOf(['identity']), field: 'identity', found: `initials, but the folder name says ${quote(word)}`, expected: 'a folder name without any part of the name, such as a record number in words; rename the folder and the slug wherever it is listed'}));
}

/** A person whose name is withheld or given as initials, whom one of the texts that are looked at would name all the same. */
export function checkWithheld(folders: readonly ReadFolder[], looked: readonly ReadFolder[], now: Date): Finding[] {
  const hidden = folders.filter(({kind}) => kind === 'prisoners').flatMap(({slug, facts}) => {
    const {identity, name, aliases} = (facts?.data ?? {}) as Partial<PersonFacts>;
    if (identity !== 'withheld' && identity !== 'initials') return [];
    return [{slug, identity, names: locales.flatMap(locale => [name?.[locale], ...(aliases?.[locale] ?? [])]).filter(each => typeof each === 'string').map(plain)}];
  });
  if (!hidden.length) return [];
  return looked.filter(({facts}) => facts && isReleased(facts.data as Release, now)).flatMap(folder => passagesOf(folder).flatMap(passage => hidden.flatMap<Finding>(({slug, identity, names}) => {
    const isOwnName = folder.kind === 'prisoners' && folder.slug === slug && (identity === 'withheld' || passage.field.startsWith('name.'));
    if (isOwnName || !names.some(name => plain(passage.text).includes(name))) return [];
    return [{level: 'error', file: passage.file, line: passage.line, field: passage.field, found: `the name of a person whose identity is ${identity} (content/prisoners/${slug})`, expected: 'a wording without the name, such as “a defendant”; withheld people appear nowhere in the site'}];
  })));
}
