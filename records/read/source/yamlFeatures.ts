import {message, type Value} from '../finding.ts';
import {isAlias, isPair, isScalar, visit, type Document} from 'yaml';
import {bounds} from '../../schema/values/bounds.ts';

/** A part of YAML that the site does not read, at an offset of the text. */
export type Unread = {offset: number; found: Value; expected: Value};

/** Brackets that are not closed, and list marks in one line: beyond these the parser takes minutes, or crashes. */
const maxOpen = 64;
const maxMarks = 12;

/** Nesting that no document has and that the parser must not see. */
export function tooNested(text: string): Unread | undefined {
  const marks = new RegExp(`^[ \\t]*(?:[-?:&!*]\\S*[ \\t]+){${maxMarks}}`, 'm').exec(text);
  if (marks)
    return {
      offset: marks.index,
      found: message('yaml.manyMarks', {most: maxMarks - 1}),
      expected: message('yaml.oneMark')
    };
  let open = 0;
  for (const {0: bracket, index} of text.matchAll(/[[\]{}]/g)) {
    open = Math.max(0, open + (bracket === '[' || bracket === '{' ? 1 : -1));
    if (open > maxOpen)
      return {
        offset: index,
        found: message('yaml.openBrackets', {most: maxOpen}),
        expected: message('yaml.closeBrackets')
      };
  }
  return undefined;
}

const inQuotes = message('yaml.inQuotes');

/**
 * Anchors, aliases, tags and keys that are not words. The site has no use for them: they make one value depend on
 * another, and are nearly always an accident: a text that begins with `*`, `&` or `!`.
 */
export function unreadFeatures(doc: Document): Unread[] {
  const unread: Unread[] = [];
  const add = (offset: number | undefined, found: Value, expected: Value) =>
    unread.push({offset: offset ?? 0, found, expected});
  if (doc.directives?.yaml.explicit) add(0, message('yaml.version'), message('yaml.noVersion'));
  visit(doc, {
    Pair(_key, {key}) {
      if (isScalar(key) && typeof key.value === 'string' && key.value !== '__proto__') {
        if (key.value === '<<')
          add(key.range?.[0], message('yaml.merge'), message('yaml.writtenOut'));
        return;
      }
      const range = isPair(key) ? undefined : (key as {range?: [number]} | null)?.range;
      add(range?.[0], message('yaml.oddName'), message('yaml.fieldName'));
    },
    Node(_key, node, path) {
      if (isAlias(node))
        add(
          node.range?.[0],
          message('yaml.alias', {alias: `*${node.source}`}),
          message('yaml.aliasQuoted', {inQuotes, alias: `*${node.source}`})
        );
      else if (node.anchor)
        add(
          node.range?.[0],
          message('yaml.anchor', {anchor: `&${node.anchor}`}),
          message('yaml.valueAlone', {inQuotes})
        );
      if (!isAlias(node) && node.tag && node.tag !== '!')
        add(
          node.range?.[0],
          message('yaml.tag', {tag: shortTag(node.tag)}),
          message('yaml.valueAlone', {inQuotes})
        );
      if (path.filter(each => !isPair(each)).length <= bounds.nesting) return undefined;
      add(
        node.range?.[0],
        message('yaml.deep', {most: bounds.nesting}),
        message('yaml.knownFields')
      );
      return visit.BREAK;
    }
  });
  return unread;
}

const shortTag = (tag: string) => tag.replace('tag:yaml.org,2002:', '!!');
