import fs from 'node:fs';
import path from 'node:path';
import {parse, stringify} from 'yaml';
import {prefix} from './markers.ts';

type Facts = Record<string, unknown>;

/** Code and name of the entry of each registry to which only hidden items refer. */
const code = (registry: string) => `${prefix}${registry}`;
const name = (registry: string) => ({
  en: `Entry ${code(registry)}name`,
  fa: `مدخل ${code(registry)}name`
});
const none = {en: [], fa: []};
const place = {en: 'Tehran', fa: 'تهران'};
const source = {
  id: `${prefix}source`,
  publisher: {en: 'A publisher', fa: 'یک ناشر'},
  title: {en: `Title ${prefix}title`, fa: `عنوان ${prefix}title`},
  url: `https://example.org/${prefix}`,
  lang: 'en',
  accessed: '2026-11-01',
  type: 'ngo',
  publishable: true
};

/** Adds an entry with markers to each registry: a prison, a court, a judge, a charge and a law with an article. */
export function addEntries(root: string): void {
  const entries: Record<string, Facts> = {
    prisons: {aliases: none, city: place, province: place, wards: [], sources: [source]},
    courts: {aliases: none, city: place, branches: [], sources: [source]},
    officials: {aliases: none, office: {en: 'judge', fa: 'قاضی'}, sources: [source]},
    charges: {aliases: none, articles: [`${code('laws')}-1`]},
    laws: {
      sources: [source],
      articles: [{number: 1, says: name('article'), sources: [source.id]}]
    }
  };
  for (const [registry, entry] of Object.entries(entries)) {
    const file = path.join(root, `${registry}.yaml`);
    const known = parse(fs.readFileSync(file, 'utf8')) as object[];
    const own = {code: code(registry), name: name(registry), ...entry};
    fs.writeFileSync(file, stringify([...known, own], {aliasDuplicateObjects: false}));
  }
}

/** A court and a judge to whom only the cases with this claim refer. */
export const ownCourt = ({sources}: Facts): Facts => ({
  court: code('courts'),
  instance: 'appeal',
  officials: [code('officials')],
  asOf: '2021',
  sources: [(sources as {id: string}[])[0]?.id]
});

/** The events and charges of a person, with the entries that only hidden people have. */
export function withOwnEntries({events, charges}: Facts): Facts {
  const [first, ...later] = charges as Facts[];
  return {
    events: (events as Facts[]).map(event =>
      event.prison === undefined ? event : {...event, prison: code('prisons')}
    ),
    charges: [{...first, code: code('charges'), articles: [`${code('laws')}-1`]}, ...later]
  };
}
