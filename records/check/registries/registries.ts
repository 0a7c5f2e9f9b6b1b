import {didYouMean, message, pathName, quote, type Finding} from '../../read/finding.ts';
import type {Located} from '../../read/yaml.ts';
import {knownCodes} from '../../registries/read.ts';
import type {Context} from '../context.ts';
import {walk} from '../facts/walk.ts';
import {checkRegistryTexts, readRegistryFiles} from './texts.ts';

/**
 * Codes that are used twice, references to nothing, and what is wrong with the texts in the registries in `content/`.
 * What is wrong with a file or the form of a field is found by `checkRootFiles`.
 */
export const checkRegistries = (context: Context): Finding[] =>
  readRegistryFiles().flatMap(located => [
    ...(located.partial
      ? []
      : [...duplicates(located), ...checkReferences(located, knownCodes()?.articles ?? [])]),
    ...checkRegistryTexts(located, context)
  ]);

/** Codes, and numbers of articles, that another entry of the same list has. */
function duplicates({data, file, lineOf}: Located): Finding[] {
  const seen = new Set<string>();
  const findings: Finding[] = [];
  walk(data, (path, key, value) => {
    if (key !== 'code' && key !== 'number' && key !== 'id') return;
    const place = `${pathName(path.slice(0, -2))} ${key} ${String(value)}`;
    if (seen.has(place))
      findings.push({
        level: 'error',
        file,
        line: lineOf(path),
        field: pathName(path),
        found: quote(value),
        expected: message('registries.repeated', {key})
      });
    seen.add(place);
  });
  return findings;
}

/** Articles of charges, and sources within an entry of a registry. */
function checkReferences({data, file, lineOf}: Located, articles: readonly string[]): Finding[] {
  const findings: Finding[] = [];
  const entries = data as {sources?: {id?: unknown}[]}[];
  walk(data, (path, key, value) => {
    const list = path.at(-2);
    if (typeof value !== 'string' || typeof key !== 'number') return;
    const ids = (entries[Number(path[0])]?.sources ?? []).map(({id}) => String(id));
    const known = list === 'articles' ? articles : list === 'sources' ? ids : [value];
    if (!known.includes(value))
      findings.push({
        level: 'error',
        file,
        line: lineOf(path),
        field: pathName(path),
        found: quote(value),
        expected: message('common.oneOf', {known, hint: didYouMean(value, known)})
      });
  });
  return findings;
}
