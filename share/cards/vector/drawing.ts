import {remember} from '../../../i18n/remember.ts';
import {outlineOperators} from './outline.ts';

type Attributes = Readonly<Record<string, string>>;

/** Operators that draw on a page of a PDF, and the opacities they use, from 0 to 1, by name. */
export type Drawing = {operators: string; opacities: ReadonlyMap<string, number>};

/**
 * An SVG of takumi as operators of a PDF, one unit for a pixel, counted downwards: boxes, outlines, outlines used
 * again, groups with a colour or an opacity, and SVG pictures inside. Throws an Error on everything else, so that no
 * part of a poster gets lost unnoticed.
 */
export function drawingOf(svg: string): Drawing {
  const opacities = new Map<string, number>();
  return {operators: operatorsOf(svg, opacities), opacities};
}

function operatorsOf(svg: string, opacities: Map<string, number>): string {
  const outlines = new Map(
    [...svg.matchAll(/<path id="([^"]+)" d="([^"]*)"\/>/g)].map(([, id, d = '']) => [`#${id}`, d])
  );
  const [, , across = 0, down = 0] = viewBoxOf(svg);
  const operators: string[] = [];
  const groups: Attributes[] = [];
  for (const [, closing, name = '', rest = ''] of svg.matchAll(/<(\/?)([\w-]+)([^>]*)>/g)) {
    const attributes = attributesOf(rest);
    if (name === 'g' && closing) {
      groups.pop();
      operators.push('Q');
    } else if (name === 'g') {
      groups.push(attributes);
      operators.push('q');
      if (attributes.opacity) {
        opacities.set(`opacity${attributes.opacity}`, Number(attributes.opacity));
        operators.push(`/opacity${attributes.opacity} gs`);
      }
    } else if (!closing && !attributes.id && name !== 'svg' && name !== 'defs') {
      const fill = attributes.fill ?? groups.findLast(group => group.fill)?.fill ?? 'black';
      if (name === 'image') operators.push(pictureOperators(attributes, opacities));
      else
        operators.push(
          colourOperator(fill),
          shapeOperators(name, attributes, {outlines, across, down})
        );
    }
  }
  return operators.join('\n');
}

const attributesOf = (text: string): Attributes =>
  Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name, value]) => [name, value ?? ''])
  );

/** The area of an SVG in its own units: left, top, width and height. */
const viewBoxOf = (svg: string): number[] =>
  (/viewBox="([^"]*)"/.exec(svg)?.[1] ?? '').split(' ').map(Number);

const colourOperator = remember((colour: string): string => {
  const named = {black: '0 0 0', white: '1 1 1'}[colour];
  // takumi writes #ffffff as #fff.
  const full = colour.replace(/^#(\w)(\w)(\w)$/, '#$1$1$2$2$3$3');
  const parts = /^#(\w\w)(\w\w)(\w\w)$/.exec(full)?.slice(1);
  if (!named && !parts) throw new Error(`cannot draw the colour “${colour}” in a PDF`);
  return `${named ?? parts?.map(part => (parseInt(part, 16) / 255).toFixed(3)).join(' ')} rg`;
});

// The same letters in the same sizes are on many posters.
const outlineOf = remember(outlineOperators);

type Context = {outlines: ReadonlyMap<string, string>; across: number; down: number};

function shapeOperators(
  name: string,
  {x = '0', y = '0', width = '', height = '', href = '', d = '', ...rest}: Attributes,
  {outlines, across, down}: Context
): string {
  const outline = outlines.get(href);
  if (name === 'rect')
    return `${x} ${y} ${width === '100%' ? across : width} ${height === '100%' ? down : height} re f`;
  if (name === 'path') return `${outlineOf(d)} ${rest['fill-rule'] === 'evenodd' ? 'f*' : 'f'}`;
  if (name === 'use' && outline !== undefined)
    return `q 1 0 0 1 ${x} ${y} cm ${outlineOf(outline)} f Q`;
  throw new Error(`cannot draw <${name}> of an SVG in a PDF`);
}

/** A picture inside, at its place and size. */
function pictureOperators(
  {x = '0', y = '0', width = '', height = '', href = ''}: Attributes,
  opacities: Map<string, number>
): string {
  const inner = /^data:image\/svg\+xml;base64,(.*)$/.exec(href)?.[1];
  if (inner === undefined) throw new Error('cannot draw a picture other than an SVG in a PDF');
  const svg = Buffer.from(inner, 'base64').toString();
  const [, , across = 0, down = 0] = viewBoxOf(svg);
  const [wide, high] = [Number(width) / across, Number(height) / down];
  return `q ${wide} 0 0 ${high} ${x} ${y} cm\n${operatorsOf(svg, opacities)}\nQ`;
}
