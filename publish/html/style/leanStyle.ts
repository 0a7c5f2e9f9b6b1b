import postcss, {type Container, type Root} from 'postcss';

/** Custom properties that Tailwind and Lightning CSS add. */
const added = /^--(?:tw|lightningcss)-/;

/**
 * Takes from a stylesheet what its tools add and it does not use: custom properties that no rule reads, and registered
 * ones that no rule sets, in whose place their initial value stands. Layers without rules go, too.
 */
export function leanStyle(css: string): string {
  const root = postcss.parse(css);
  const values = constants(root);
  root.walkDecls(declaration => {
    declaration.value = declaration.value.replace(
      /var\((--[\w-]+)\)/g,
      (whole, name: string) => values.get(name) ?? whole
    );
  });
  while (dropUnread(root)); // Another one may have been read by a dropped one alone.
  dropEmpty(root);
  dropUnusedLayers(root);
  return root.toString();
}

/** The initial values of registered properties that no rule sets. */
function constants(root: Root): Map<string, string> {
  const values = new Map<string, string>();
  root.walkAtRules('property', rule =>
    rule.walkDecls('initial-value', ({value}) => void values.set(rule.params, value))
  );
  const set = propertiesSet(root);
  return new Map([...values].filter(([name]) => added.test(name) && !set.has(name)));
}

/** The properties that rules set, except where Tailwind repeats initial values for browsers that register none. */
function propertiesSet(root: Root): Set<string> {
  const set = new Set<string>();
  const rest = root.clone();
  rest.walkAtRules('layer', rule => void (rule.params === 'properties' && rule.remove()));
  rest.walkDecls(({prop}) => void set.add(prop));
  return set;
}

function dropEmpty(parent: Container): void {
  for (const node of parent.nodes?.slice() ?? []) {
    if (!('nodes' in node) || !node.nodes) continue;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  }
}

function dropUnusedLayers(root: Root): void {
  const used = new Set<string>();
  root.walkAtRules('layer', ({nodes, params}) => void (nodes && used.add(params)));
  root.walkAtRules('layer', rule => {
    if (!rule.nodes && !used.has(rule.params) && !rule.params.includes(',')) rule.remove();
  });
}

/** Removes the properties that nothing reads. Returns whether there were any. */
function dropUnread(root: Root): boolean {
  const read = new Set<string>();
  root.walkDecls(({value}) => {
    for (const [, name = ''] of value.matchAll(/var\(\s*(--[\w-]+)/g)) read.add(name);
  });
  const isUnread = (name: string) => added.test(name) && !read.has(name);
  let dropped = false;
  root.walkDecls(added, declaration => {
    if (!isUnread(declaration.prop)) return;
    declaration.remove();
    dropped = true;
  });
  root.walkAtRules('property', rule => void (isUnread(rule.params) && rule.remove()));
  return dropped;
}
