import {didYouMean, message, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Located} from '../../read/yaml.ts';
import {factError} from './factFinding.ts';
import {idsIn} from './ids.ts';
import {walk} from './walk.ts';

type Slugs = Record<ReadFolder['kind'], ReadonlySet<string>>;

/** Fields that refer to other documents by slug, and the kind of those documents. */
const referenceFields: Record<string, ReadFolder['kind']> = {
  people: 'prisoners',
  person: 'prisoners',
  cases: 'cases',
  case: 'cases',
  actions: 'actions'
};
const kindReferredTo = (key: PropertyKey) =>
  typeof key === 'string' ? referenceFields[key] : undefined;

/** Whether a field contains the slug of another document, or a list of them. */
export const isReferenceField = (key: PropertyKey): boolean => kindReferredTo(key) !== undefined;

/** The documents that a document's facts refer to, as `kind/slug`. */
export function referencesOf({facts}: ReadFolder): string[] {
  const names = new Set<string>();
  walk(facts?.data, (_path, key, value) => {
    const kind = kindReferredTo(key);
    if (!kind) return;
    for (const slug of Array.isArray(value) ? value : [value])
      if (typeof slug === 'string') names.add(`${kind}/${slug}`);
  });
  return [...names];
}

/** Sources and documents that the facts refer to and that do not exist. */
export function checkReferences({facts}: ReadFolder, slugs: Slugs): Finding[] {
  if (!facts) return [];
  const ids = idsIn(facts, 'sources');
  const findings: Finding[] = [];
  walk(facts.data, (path, key, value) => {
    if (ids && key === 'sources' && path.length > 1 && Array.isArray(value))
      findings.push(...checkSourceIds(facts, path, value, ids));
    const target = kindReferredTo(key);
    if (target) findings.push(...checkSlugs(facts, path, value, target, slugs[target]));
  });
  return findings;
}

const checkSourceIds = (
  facts: Located,
  path: readonly PropertyKey[],
  used: readonly unknown[],
  ids: readonly string[]
): Finding[] =>
  used.flatMap((id, index) =>
    ids.includes(String(id))
      ? []
      : factError(
          facts,
          [...path, index],
          id,
          message('facts.sourceId', {known: ids, hint: didYouMean(String(id), ids)})
        )
  );

function checkSlugs(
  facts: Located,
  path: readonly PropertyKey[],
  value: unknown,
  kind: ReadFolder['kind'],
  known: ReadonlySet<string>
): Finding[] {
  const isList = Array.isArray(value);
  return (isList ? value : [value]).flatMap((slug: unknown, index) =>
    typeof slug !== 'string' || known.has(slug)
      ? []
      : factError(
          facts,
          isList ? [...path, index] : path,
          slug,
          message('facts.folder', {kind, hint: didYouMean(slug, [...known])})
        )
  );
}
