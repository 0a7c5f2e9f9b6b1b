import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {registryFiles, type Registry, type RegistryName} from './schema.ts';
import {contentDir, withPlainLines} from '../read/files.ts';

export type {RegistryName} from './schema.ts';
export type ChargeEntry = Registry<'charges'>[number];
type Names = {en: string; fa: string};
export type Prison = Registry<'prisons'>[number];

const known = new Map<string, {state: string; entries: unknown}>();
const none: readonly never[] = [];

/** Path of a registry's file. */
export const registryFile = (name: RegistryName): string => path.join(contentDir(), `${name}.yaml`);

/** A registry; empty if there is no file. Throws a `ZodError` if an entry is malformed. */
export function readRegistry<N extends RegistryName>(name: N): Registry<N> {
  const file = registryFile(name);
  const stat = fs.statSync(file, {throwIfNoEntry: false});
  if (!stat) return none as Registry<N>;
  // Every page asks, so the file is read only after it has changed.
  const state = `${stat.mtimeMs} ${stat.size}`;
  const before = known.get(file);
  if (before?.state === state) return before.entries as Registry<N>;
  const entries = registryFiles[name].parse(
    parse(withPlainLines(fs.readFileSync(file, 'utf8'))) ?? []
  );
  known.set(file, {state, entries});
  return entries as Registry<N>;
}

/** A charge by its code; undefined if there is none, which the check reports. */
export const findCharge = (code: string): ChargeEntry | undefined =>
  readRegistry('charges').find(each => each.code === code);
/** A prison by its code; undefined if there is none, which the check reports. */
export const findPrison = (code: string): Prison | undefined =>
  readRegistry('prisons').find(each => each.code === code);

/** The name of a charge, or its code while the registry lacks it. */
export const chargeName = (code: string): Names => findCharge(code)?.name ?? {en: code, fa: code};

/** Whether the name of a charge is not in the authorities’ words. */
export const isOurName = (code: string): boolean => findCharge(code)?.ours ?? false;

/** A prison with its city, unless its name has that already: “Evin prison, Tehran”, «زندان اوین تهران». */
export function prisonLabel(code: string): Names {
  const prison = findPrison(code);
  if (!prison) return {en: code, fa: code};
  const {name, city} = prison;
  return {
    en: name.en.includes(city.en) ? name.en : `${name.en}, ${city.en}`,
    fa: name.fa.includes(city.fa) ? name.fa : `${name.fa} ${city.fa}`
  };
}

/** Every article of every law, with the code by which it is referred to. */
export const articlesOfLaw = (): {code: string; number: number; law: Names}[] =>
  readRegistry('laws').flatMap(({code, name, articles}) =>
    articles.map(({number}) => ({code: `${code}-${number}`, number, law: name}))
  );

/** Every court and every branch, with the code by which it is referred to. `within`: code of a branch's court. */
export const courtsAndBranches = (): {
  code: string;
  name: Names;
  within?: string;
  court: Registry<'courts'>[number];
}[] =>
  readRegistry('courts').flatMap(court => [
    {code: court.code, name: court.name, court},
    ...court.branches.map(({number, name}) => ({
      code: `${court.code}-${number}`,
      name,
      within: court.code,
      court
    }))
  ]);

/** The codes that content may use. `wards` by the code of their prison. */
export type Codes = {
  charges: readonly string[];
  articles: readonly string[];
  courts: readonly string[];
  officials: readonly string[];
  prisons: readonly string[];
  wards: ReadonlyMap<string, readonly string[]>;
};

let codesOf: {registries: readonly unknown[]; codes: Codes} | undefined;

/**
 * All codes of the registries; null while one of them is malformed, which the check reports. The same object until a
 * file changes.
 */
export function knownCodes(): Codes | null {
  try {
    const prisons = readRegistry('prisons');
    const registries = [
      prisons,
      ...(['charges', 'laws', 'courts', 'officials'] as const).map(name => readRegistry(name))
    ];
    const isSame = codesOf?.registries.every((each, at) => each === registries[at]);
    if (codesOf && isSame) return codesOf.codes;
    const codes = {
      charges: readRegistry('charges').map(({code}) => code),
      articles: articlesOfLaw().map(({code}) => code),
      courts: courtsAndBranches().map(({code}) => code),
      officials: readRegistry('officials').map(({code}) => code),
      prisons: prisons.map(({code}) => code),
      wards: new Map(prisons.map(({code, wards}) => [code, wards.map(ward => ward.code)]))
    };
    codesOf = {registries, codes};
    return codes;
  } catch {
    return null;
  }
}
