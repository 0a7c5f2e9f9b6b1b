import fs from 'node:fs';
import path from 'node:path';
import type {Root} from 'mdast';
import {visit} from 'unist-util-visit';
import {writeWhole} from '../../files/write.ts';
import {sha256} from '../../files/hash.ts';
import {parseMarkdown} from './markdown.ts';

const folder = '.build-cache/trees';
/** Only the public build keeps trees, and says so to its processes: the desk shows drafts. */
const isBuild = () => process.env.PUBLIC_BUILD === '1';
const fileOf = (text: string) => `${sha256([parser(), text].join('\n'))}.json`;

let parsedBy: string | undefined;
/** The programs that read Markdown: a tree that others made does not hold. */
const parser = () =>
  (parsedBy ??= sha256(
    ['package-lock.json', 'records/read/markdown.ts', 'records/schema/directives.ts'].map(file =>
      fs.readFileSync(/* turbopackIgnore: true */ file, 'utf8')
    )
  ));

/**
 * The Markdown tree of a text, without positions. The page of an item, its share page and the search index all
 * ask for it, in several processes, and to read Markdown costs more than what they do with it: it is read once and kept by its hash.
 */
export function treeOf(text: string): Root {
  if (!isBuild()) return withoutPositions(parseMarkdown(text));
  const file = path.join(/* turbopackIgnore: true */ folder, fileOf(text));
  const kept = readTree(file);
  if (kept) return kept;
  const tree = withoutPositions(parseMarkdown(text));
  writeWhole(file, JSON.stringify(tree));
  return tree;
}

function readTree(file: string): Root | undefined {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Root;
  } catch {
    return undefined;
  }
}

function withoutPositions(tree: Root): Root {
  visit(tree, node => {
    delete node.position;
  });
  return tree;
}

/** Removes what is kept of texts that are no more. */
export function forgetTrees(texts: Iterable<string>): void {
  if (!fs.existsSync(folder)) return;
  const wanted = new Set([...texts].map(fileOf));
  for (const name of fs.readdirSync(folder))
    if (!wanted.has(name)) fs.rmSync(path.join(folder, name));
}
