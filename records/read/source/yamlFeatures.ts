import {isAlias, isPair, isScalar, visit, type Document} from 'yaml';
import {bounds} from '../../schema/values/bounds.ts';

/** A part of YAML that the site does not read, at an offset of the text. */
export type Unread = {offset: number; found: string; expected: string};

/** Brackets that are not closed, and list marks in one line: beyond these the parser takes minutes, or crashes. */
const maxOpen = 64;
const maxMarks = 12;

/** Nesting that no document has and that the parser must not see. */
export function tooNested(text: string): Unread | undefined {
  const marks = new RegExp(`^[ \\t]*(?:[-?:&!*]\\S*[ \\t]+){${maxMarks}}`, 'm').exec(text);
  if (marks)
    return {
      offset: marks.index,
      found: `more than ${maxMarks - 1} marks at the beginning of a line`,
      expected: 'one “- ” for each entry of a list'
    };
  let open = 0;
  for (const {0: bracket, index} of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > maxOpen)
      return {
        offset: index,
        found: `more than ${maxOpen} brackets that are not closed`,
        expected: 'a closing bracket for each; put a text with brackets in quotation marks'
      };
  }
  return undefined;
}

const inQuotes = 'If it is part of a text, put the text in quotation marks';

/**
 * Anchors, aliases, tags and keys that are not words. The site has no use for them: they make one value depend on
 * another, and are nearly always an accident: a text that begins with `*`, `&` or `!`.
 */
export function unreadFeatures(doc: Document): Unread[] {
  const unread: Unread[] = [];
  const add = (offset: number | undefined, found: string, expected: string) =>
    unread.push({offset: offset ?? 0, found, expected});
  if (doc.directives?.yaml.explicit)
    add(0, 'a %YAML line', 'no line that begins with %; delete it and the --- after it');
  visit(doc, {
    Pair(_key, {key}) {
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '__proto__') {
        if (key.value === '<<')
          add(key.range?.[0], 'a merge key, <<', 'every field written out where it belongs');
        return;
      }
      const range = isPair(key) ? undefined : (key as {range?: [number]} | null)?.range;
      add(range?.[0], 'a field whose name is not a word', 'a field name, then a colon and a space');
    },
    Node(_key, node, path) {
      if (isAlias(node))
        add(
          node.range?.[0],
          `*${node.source}, an alias, which the site does not read`,
          `${inQuotes}: "*${node.source} …"`
        );
      else if (node.anchor)
        add(
          node.range?.[0],
          `&${node.anchor}, an anchor, which the site does not read`,
          `the value without it. ${inQuotes}`
        );
      if (!isAlias(node) && node.tag && node.tag !== '!')
        add(
          node.range?.[0],
          `${shortTag(node.tag)}, a tag, which the site does not read`,
          `the value without it. ${inQuotes}`
        );
      if (path.filter(each => !isPair(each)).length <= bounds.nesting) return undefined;
      add(
        node.range?.[0],
        `more than ${bounds.nesting} levels of lists and groups`,
        'the fields that the schema knows; npm run new shows them'
      );
      return visit.BREAK;
    }
  });
  return unread;
}

const shortTag = (tag: string) => tag.replace('tag:yaml.org,2002:', '!!');
