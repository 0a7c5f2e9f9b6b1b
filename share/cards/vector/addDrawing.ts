import {promisify} from 'node:util';
import {deflate} from 'node:zlib';
import type PDFDocument from 'pdfkit';
import {drawingOf} from './drawing.ts';

const compress = promisify(deflate);

/**
 * Adds an SVG of takumi to the page of a PDF and returns the operator that draws it. It is compressed here and not by
 * pdfkit, which does it in the main thread and at a level that takes twice the time for a tenth less.
 */
export async function addDrawing(
  document: InstanceType<typeof PDFDocument>,
  svg: string,
  {width, height}: {width: number; height: number}
): Promise<string> {
  const {operators, opacities} = drawingOf(svg);
  const states = [...opacities].map(([name, opacity]) => [name, {Type: 'ExtGState', ca: opacity}]);
  const form = document.ref({
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, width, height],
    Resources: {ExtGState: Object.fromEntries(states) as object},
    Filter: 'FlateDecode'
  });
  form.end(await compress(operators, {level: 3}));
  document.page.xobjects.drawing = form;
  return '/drawing Do';
}
