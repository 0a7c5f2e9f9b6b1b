import postcss, {type ChildNode as CssNode} from 'postcss';

/** Part of a stylesheet: text that stays, a rule, or a group of parts such as `@media`. */
type Part = string | {selectors: Selector[]; body: string} | {start: string; parts: Part[]};
/** `needs`: the elements (`h2`) and classes (`.prose`) that a page must have. `lang`: the language of its pages. */
type Selector = {text: string; needs: string[]; lang: string | undefined};

/** A stylesheet with short names for some of its classes. */
export type Stylesheet = readonly Part[];

/** Short names of classes by their own. */
export type ClassNames = ReadonlyMap<string, string>;

/** A class in a selector; characters such as `:` are escaped. */
const classPattern = /\.((?:\\.|[\w-])+)/g;
const unescape = (name: string) => name.replace(/\\(.)/g, '$1');
const classesIn = (selector: string): string[] =>
  [...selector.matchAll(classPattern)].map(([, name = '']) => unescape(name));

/** A utility that says what its text is, not how it looks. Extensions that change pages for their readers know it. */
const meaningful = 'sr-only';

/**
 * Short names for the classes in the layer `utilities` of the stylesheets, in their order: Tailwind's names say the
 * same as their rules. Classes that one of the `scripts` mentions have none.
 */
export function shortNames(css: readonly string[], scripts: readonly string[]): ClassNames {
  const all = new Set<string>();
  const utilities = new Set<string>();
  for (const text of css) {
    const root = postcss.parse(text);
    root.walkRules(({selector}) => classesIn(selector).forEach(name => all.add(name)));
    root.walkAtRules('layer', layer => {
      if (layer.params !== 'utilities') return;
      layer.walkRules(({selector}) => classesIn(selector).forEach(name => utilities.add(name)));
    });
  }
  const names = new Map<string, string>();
  let count = 0;
  for (const name of utilities) {
    if (name === meaningful || scripts.some(text => text.includes(name))) continue;
    let short = shortName(count++);
    while (all.has(short)) short = shortName(count++);
    names.set(name, short);
  }
  return names;
}

/** Reads a stylesheet, and gives its classes these names. */
export const readStylesheet = (css: string, names: ClassNames): Stylesheet =>
  postcss.parse(css).nodes.map(node => partOf(node, names));

/** Without vowels there are no words such as `ad`, which content blockers hide. */
const letters = 'bcdfghjklmnpqrstvwxz';

/** The name with this number: `b`, `c`, … `z`, `bb`, `bc`, … */
const shortName = (number: number): string =>
  (number < letters.length ? '' : shortName(Math.floor(number / letters.length) - 1)) +
  letters.charAt(number % letters.length);

/** Farsi words on an English page are in a font of the reader's system (`app/styles/base.css`). */
const isFontFace = (text: string) => text.startsWith('@font-face');

/** The rules that can apply to a page: the page has all that one of their selectors needs, and is in its language. */
export function usedRules(
  parts: Stylesheet,
  isUsed: (need: string) => boolean,
  lang: string
): string {
  const write = (part: Part): string => {
    if (typeof part === 'string') return isFontFace(part) && lang === 'en' ? '' : part;
    if ('parts' in part) {
      const inside = part.parts.map(write).join('');
      return inside && `${part.start}{${inside}}`;
    }
    const used = part.selectors.filter(
      selector =>
        (selector.lang === undefined || selector.lang === lang) && selector.needs.every(isUsed)
    );
    return used.length ? `${used.map(({text}) => text).join(',')}{${part.body}}` : '';
  };
  return parts.map(write).join('');
}

/** A style without the custom properties that it does not read. */
export function withoutUnread(style: string): string {
  const read = new Set([...style.matchAll(/var\((--[\w-]+)/g)].map(([, name]) => name));
  const rest = style.replace(/(?<=[{;])(--[\w-]+):[^;}]*;?/g, (whole, name: string) =>
    read.has(name) ? whole : ''
  );
  // What it reads may have been read by a dropped one alone.
  return rest === style ? style : withoutUnread(rest);
}

/** All elements and classes that the rules of a stylesheet need. */
export function needsOfAll(parts: Stylesheet): string[] {
  const needs = (part: Part): string[] =>
    typeof part === 'string'
      ? []
      : 'parts' in part
        ? part.parts.flatMap(needs)
        : part.selectors.flatMap(selector => selector.needs);
  return [...new Set(parts.flatMap(needs))];
}

function partOf(node: CssNode, names: ClassNames): Part {
  if (node.type === 'rule')
    return {
      selectors: node.selectors.map(text => ({
        text: text.replace(classPattern, (whole, name: string) => {
          const short = names.get(unescape(name));
          return short === undefined ? whole : `.${short}`;
        }),
        needs: needsOf(text),
        lang: /^:root:lang\((\w+)\)/.exec(text)?.[1]
      })),
      body: node.nodes.map(String).join(';')
    };
  if (
    node.type === 'atrule' &&
    node.nodes &&
    /^(?:media|supports|container|layer)$/.test(node.name)
  )
    return {
      start: `@${node.name}${node.raws.afterName ?? ''}${node.params}`,
      parts: node.nodes.map(child => partOf(child, names))
    };
  return node.type === 'atrule' && !node.nodes ? `${String(node)};` : String(node);
}

/** The elements and classes of a selector, without those in brackets such as `:not(.x)`, which a page need not have. */
function needsOf(selector: string): string[] {
  let [depth, outside] = [0, ''];
  for (const [token] of selector.matchAll(/\\.|[^\\]/gs)) {
    if (token === ')' || token === ']') depth--;
    if (depth === 0) outside += token;
    if (token === '(' || token === '[') depth++;
  }
  const elements = outside.replace(classPattern, '.').matchAll(/(?<![\w:.-])[a-z][\w-]*/g);
  return [...[...elements].map(([name]) => name), ...classesIn(outside).map(name => `.${name}`)];
}
