import {parse, type DefaultTreeAdapterTypes as Tree} from 'parse5';

/** What a screen reader sends to the voice of a language at once: a line of text, or the name of a control. */
export type Utterance = {lang: string; text: string};

const skipped = new Set('head script style template noscript iframe'.split(' '));
/** Elements that are read in one go with the words around them. */
const inline = new Set(
  (
    'a abbr b bdi bdo cite code data day-count dfn em i kbd mark q s samp small span ' +
    'strong sub sup time u var wbr'
  ).split(' ')
);
const regions = new Set('nav section main aside form search table dialog'.split(' '));

const attribute = (element: Tree.Element, name: string) =>
  element.attrs.find(each => each.name === name)?.value;

const isElement = (node: Tree.ChildNode): node is Tree.Element => 'tagName' in node;

const isHidden = (element: Tree.Element) =>
  skipped.has(element.tagName) ||
  attribute(element, 'aria-hidden') === 'true' ||
  attribute(element, 'hidden') !== undefined ||
  attribute(element, 'type') === 'hidden';

/** What a page says, in order: its text and the accessible names of pictures and controls. `html`: the whole page. */
export function utterancesIn(html: string): Utterance[] {
  const said: Utterance[] = [];
  let run: Utterance = {lang: '', text: ''};
  const flush = () => {
    const text = run.text.replace(/\s+/g, ' ').trim();
    if (text) said.push({...run, text});
    run = {...run, text: ''};
  };
  const say = (text: string, lang: string) => {
    if (lang !== run.lang) flush();
    run = {lang, text: run.text + text};
  };
  const read = (node: Tree.ChildNode, outer: string): void => {
    if (node.nodeName === '#text' && 'value' in node) say(node.value, outer);
    if (!isElement(node) || isHidden(node)) return;
    const lang = attribute(node, 'lang') ?? outer;
    const isApart = !inline.has(node.tagName);
    const isRegion = regions.has(node.tagName);
    if (isApart) flush();
    const name = attribute(node, 'aria-label') ?? attribute(node, 'alt');
    if (name !== undefined) say(` ${name} `, lang);
    // A region's name is said before what it holds; other names are said instead.
    if (isRegion) flush();
    if (name === undefined || isRegion) node.childNodes.forEach(child => read(child, lang));
    if (isApart) flush();
  };
  parse(html).childNodes.forEach(node => read(node, ''));
  flush();
  return said;
}
