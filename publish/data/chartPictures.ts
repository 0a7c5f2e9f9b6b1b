import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import {sha256} from '../../files/hash.ts';
import {locales} from '../../i18n/locales.ts';
import {readColours} from '../../share/colours.ts';
import {BuildCache, describeReuse, hashSources} from '../buildCache.ts';
import {readParts} from '../html/pageParts.ts';
import {drawingWidth, type ChartDrawing} from './chartDrawing.ts';
import {writeXml} from '../xml.ts';

/** Width of the PNG. */
const pixels = 1200;

/**
 * Writes each chart of the page of figures as a picture, SVG and PNG, since charts are passed on without their page.
 * They were drawn when the page was finished.
 */
export async function writeChartPictures(root: string, published: string): Promise<string> {
  fs.mkdirSync(path.join(root, 'figures'), {recursive: true});
  const cache = new BuildCache('charts', hashSources());
  const charts = locales.flatMap(locale => readParts(`${locale}/figures.html`).charts ?? []);
  let reused = 0;
  for (const chart of charts) {
    const name = `figures/${chart.name}`;
    const input = sha256(chart.svg);
    if (cache.reuse(name, input, {from: published, to: root})) reused++;
    else cache.recordFiles(name, input, await write(root, name, chart), root);
  }
  cache.save();
  return describeReuse([{total: charts.length, reused}], 'charts, each as SVG and PNG');
}

async function write(root: string, name: string, {svg}: ChartDrawing): Promise<string[]> {
  writeXml(path.join(root, `${name}.svg`), svg);
  await sharp(Buffer.from(svg), {density: 72 * (pixels / drawingWidth)})
    .resize({width: pixels})
    .flatten({background: readColours('light').paper})
    .png({palette: true, effort: 10})
    .toFile(path.join(root, `${name}.png`));
  return [`${name}.svg`, `${name}.png`];
}
