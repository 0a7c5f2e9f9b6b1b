import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../i18n/locales.ts';
import type {Localized} from '../schema/fields.ts';
import type {PersonFacts} from '../schema/person.ts';
import {drawings} from '../schema/drawings.ts';
import {didYouMean, pathName, quote, type Finding} from '../read/finding.ts';
import type {ReadFolder} from '../read/folder.ts';

type Slugs = Record<ReadFolder['kind'], ReadonlySet<string>>;
type Visit = (path: PropertyKey[], key: PropertyKey, value: unknown) => void;

/** Walks every value of a document. */
export function walk(value: unknown, visit: Visit, path: PropertyKey[] = []) {
  if (typeof value !== 'object' || value === null) return;
  for (const [rawKey, inner] of Object.entries(value)) {
    const key = Array.isArray(value) ? Number(rawKey) : rawKey;
    const here = [...path, key];
    visit(here, key, inner);
    walk(inner, visit, here);
  }
}

/** Fields that name another document, and the folder it must lie in. */
const referenceFields: Record<string, ReadFolder['kind']> = {
  people: 'prisoners',
  person: 'prisoners',
  cases: 'cases',
  case: 'cases',
  actions: 'actions'
};

/** The documents that a document's facts name, as `kind/slug`. */
export function referencesOf({facts}: ReadFolder): string[] {
  const named = new Set<string>();
  walk(facts?.data, (_path, key, value) => {
    const target = typeof key === 'string' ? referenceFields[key] : undefined;
    if (target)
      for (const slug of Array.isArray(value) ? value : [value])
        if (typeof slug === 'string') named.add(`${target}/${slug}`);
  });
  return [...named];
}

/** Source ids, people, cases, actions, pictures: everything that a document points at must exist. */
export function checkReferences(folder: ReadFolder, slugs: Slugs): Finding[] {
  const {facts} = folder;
  if (!facts) return [];
  const findings: Finding[] = [];
  const sources = (facts.data as {sources?: {id?: string}[]}).sources;
  const sourceIds = Array.isArray(sources) ? sources.map(source => source?.id ?? '') : [];
  const report = (path: PropertyKey[], found: unknown, expected: string) =>
    findings.push({
      level: 'error',
      file: facts.file,
      line: facts.lineOf(path),
      field: pathName(path),
      found: quote(found),
      expected
    });

  walk(facts.data, (path, key, value) => {
    if (key === 'sources' && path.length > 1 && Array.isArray(value)) {
      value.forEach((id, index) => {
        if (!sourceIds.includes(String(id)))
          report(
            [...path, index],
            id,
            `the id of an entry in this file’s sources: ${sourceIds.join(', ')}${didYouMean(String(id), sourceIds)}`
          );
      });
    }
    const target = typeof key === 'string' ? referenceFields[key] : undefined;
    if (!target || (folder.kind === 'cases' && key === 'case')) return;
    const named = Array.isArray(value) ? value : [value];
    named.forEach((slug, index) => {
      if (typeof slug === 'string' && !slugs[target].has(slug))
        report(
          Array.isArray(value) ? [...path, index] : path,
          slug,
          `a folder under content/${target}${didYouMean(slug, [...slugs[target]])}`
        );
    });
  });
  sourceIds.forEach((id, index) => {
    if (sourceIds.indexOf(id) !== index)
      report(['sources', index, 'id'], id, 'an id that no other source of this file has');
  });
  checkMedia(folder, report);
  checkState(folder, report);
  checkCorrections(folder, report);
  return findings;
}

type Report = (path: PropertyKey[], found: unknown, expected: string) => void;

function checkMedia({facts, dir}: ReadFolder, report: Report) {
  const media = (
    facts?.data as {
      media?: {src?: string; alt?: Partial<Localized>; caption?: Partial<Localized>}[];
    }
  ).media;
  if (!Array.isArray(media)) return;
  media.forEach(({src, alt, caption}, index) => {
    for (const locale of locales) {
      const [shown, under] = [alt?.[locale]?.trim(), caption?.[locale]?.trim()];
      if (
        shown &&
        (/\.(?:avif|jpe?g|png|svg|webp)$/i.test(shown) ||
          /^(?:image|photo|picture|عکس|تصویر)$/i.test(shown) ||
          shown === under)
      )
        report(
          ['media', index, 'alt', locale],
          shown,
          'what the picture shows, for those who cannot see it: not its file name, not its caption over again'
        );
    }
    if (typeof src !== 'string') return;
    const drawing = src.startsWith('drawing:') ? src.slice('drawing:'.length) : null;
    if (drawing !== null) {
      if (!(drawings as readonly string[]).includes(drawing))
        report(
          ['media', index, 'src'],
          src,
          `a drawing of the site: ${drawings.map(name => `drawing:${name}`).join(', ')}`
        );
    } else if (!fs.existsSync(path.join(dir, path.basename(src))))
      report(['media', index, 'src'], src, 'the name of a picture file in the same folder');
  });
}

function checkState({facts, kind}: ReadFolder, report: Report) {
  const data = facts?.data as {
    state?: string;
    withdrawn?: unknown;
    statusOverride?: unknown;
  } & Partial<PersonFacts>;
  if (data.state === 'withdrawn' && !data.withdrawn)
    report(
      ['state'],
      'withdrawn',
      'also a field withdrawn with on and reason, for the page that stays at the address'
    );
  if (
    kind === 'prisoners' &&
    data.sentence?.kind === 'term' &&
    !data.sentence.years &&
    !data.sentence.months
  )
    report(
      ['sentence'],
      'a term without years or months',
      'years, months or both; or kind: unknown'
    );
}

/** Nothing can be corrected before it was published. */
function checkCorrections({facts}: ReadFolder, report: Report) {
  const {date, corrections} = facts?.data as {date?: unknown; corrections?: {on?: unknown}[]};
  if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date) || !Array.isArray(corrections))
    return;
  corrections.forEach((correction, index) => {
    const on = correction?.on;
    if (typeof on === 'string' && on < date)
      report(
        ['corrections', index, 'on'],
        on,
        `the day of the correction, not before the item’s own date, ${date}`
      );
  });
}
