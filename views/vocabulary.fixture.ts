import fs from 'node:fs';

/**
 * The vocabulary of schema.org, read from the types of `schema-dts`, whose version is pinned. Types that no program
 * checks (JSON-LD is a string by then) become rules that a test can apply to what is published.
 */
const source = fs.readFileSync('node_modules/schema-dts/dist/schema.d.ts', 'utf8');

/** For each type its parents and its own properties, each with the names of what it may hold. */
const types = new Map<string, {parents: string[]; properties: Map<string, string[]>}>();
for (const [, name = '', heritage = '', body = ''] of source.matchAll(
  /^interface (\w+)Base extends ([^{]+) \{\n([\s\S]*?)^\}/gm
)) {
  const properties = new Map<string, string[]>();
  for (const [, property = '', values = ''] of body.matchAll(
    /^ {4}"(\w+)"\?: SchemaValue<([^,]+), "\w+">;/gm
  ))
    properties.set(property, values.split(' | '));
  const parents = [...heritage.matchAll(/(\w+)Base\b/g)].map(([, parent = '']) => parent);
  types.set(name, {parents, properties});
}
/** Types that may also stand as the only `@type` of a node; a type without properties of its own has no `…Base`. */
const leaves = new Map<string, string>();
for (const [, name = '', parent = ''] of source.matchAll(
  /^(?:export )?interface (\w+)Leaf extends (\w+)Base \{\n {4}"@type": "\w+";/gm
))
  leaves.set(name, parent);

const ancestors = (name: string): string[] => [
  name,
  ...(types.get(name)?.parents ?? (leaves.has(name) ? [leaves.get(name) ?? ''] : []))
    .filter(parent => parent !== name)
    .flatMap(ancestors)
];

/** A node may also be named by its address. */
const literals: Record<string, (value: string) => boolean> = {
  Text: () => true,
  URL: value => /^https?:\/\/\S+$/.test(value),
  Date: value => /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(value),
  DateTime: value => /^\d{4}-\d{2}-\d{2}T/.test(value)
};

/** What is wrong with a node of JSON-LD and the nodes in it; empty if it keeps to the vocabulary. */
export function problemsOf(node: unknown, path = '$'): string[] {
  if (typeof node !== 'object' || node === null) return [`${path}: not a node`];
  const {
    '@type': type,
    '@context': _context,
    '@graph': graph,
    ...properties
  } = node as Record<string, unknown>;
  if (Array.isArray(graph))
    return graph.flatMap((each, index) => problemsOf(each, `${path}[${index}]`));
  if (typeof type !== 'string' || !leaves.has(type)) return [`${path}: no such type: ${type}`];
  return Object.entries(properties).flatMap(([name, value]) => {
    const allowed = ancestors(type).flatMap(each => types.get(each)?.properties.get(name) ?? []);
    const at = `${path}.${name}`;
    if (!allowed.length) return [`${at}: ${type} has no such property`];
    return [value]
      .flat()
      .flatMap((each, index) => problemsOfValue(each, allowed, `${at}[${index}]`));
  });
}

function problemsOfValue(value: unknown, allowed: readonly string[], at: string): string[] {
  if (typeof value === 'string')
    return value.trim() && allowed.some(name => (literals[name] ?? literals.URL)?.(value))
      ? []
      : [`${at}: “${value}” is none of ${allowed.join(', ')}`];
  if (typeof value === 'number')
    return allowed.some(name => name === 'Integer' || name === 'Number') ? [] : [`${at}: a number`];
  const type = (value as {'@type'?: string} | null)?.['@type'] ?? '';
  const fits = ancestors(type).some(each => allowed.includes(each));
  return [
    ...(fits ? [] : [`${at}: a ${type}, not one of ${allowed.join(', ')}`]),
    ...problemsOf(value, at)
  ];
}
