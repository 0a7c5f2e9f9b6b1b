import {didYouMean, message, type Finding, type Value} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Located} from '../../read/yaml.ts';
import type {Codes} from '../../registries/read.ts';
import {factError} from '../facts/factFinding.ts';
import {walk} from '../facts/walk.ts';

/**
 * Charges, articles of law, courts, officials, prisons and wards that the registries in `content/` do not have. Not
 * kept between checks, since a registry may change.
 */
export function checkCodes({kind, facts}: ReadFolder, codes: Codes | null): Finding[] {
  if (!facts || !codes || (kind !== 'prisoners' && kind !== 'cases')) return [];
  const findings: Finding[] = [];
  walk(facts.data, (path, key, value) => {
    if (typeof value !== 'string') return;
    const [list, index, field] = path;
    if (list === 'charges' && key === 'code')
      findings.push(...unknown(facts, path, value, codes.charges, 'charges'));
    if (list === 'charges' && path[2] === 'articles')
      findings.push(...unknown(facts, path, value, codes.articles, 'laws'));
    if (list === 'sentence' && key === 'charge')
      findings.push(...unknown(facts, path, value, codes.charges, 'charges'));
    if (list === 'courts' && field === 'court')
      findings.push(...unknown(facts, path, value, codes.courts, 'courts'));
    if (list === 'courts' && field === 'officials')
      findings.push(...unknown(facts, path, value, codes.officials, 'officials'));
    if (list !== 'events' || path.length !== 3) return;
    if (field === 'prison') findings.push(...unknown(facts, path, value, codes.prisons, 'prisons'));
    if (field === 'ward') findings.push(...checkWard(facts, Number(index), value, codes));
  });
  return findings;
}

function checkWard(facts: Located, index: number, ward: string, {wards}: Codes): Finding[] {
  const {events} = facts.data as {events?: {prison?: unknown}[]};
  const prison = events?.[index]?.prison;
  const path = ['events', index, 'ward'];
  if (typeof prison !== 'string')
    return [factError(facts, path, ward, message('registries.wardAlone'))];
  const known = wards.get(prison);
  return known
    ? unknown(facts, path, ward, known, 'prisons', message('registries.under', {prison}))
    : [];
}

function unknown(
  facts: Located,
  path: readonly PropertyKey[],
  value: string,
  known: readonly string[],
  file: string,
  where: Value = ''
): Finding[] {
  if (known.includes(value)) return [];
  return [
    factError(
      facts,
      path,
      value,
      message('registries.code', {
        file: `content/${file}.yaml`,
        where,
        known: known.length ? known : message('common.noneYet'),
        hint: didYouMean(value, known)
      })
    )
  ];
}
