import fs from 'node:fs';
import path from 'node:path';
import {message, quote, type Finding, type Message} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import type {Located} from '../../read/yaml.ts';
import {factError} from '../facts/factFinding.ts';
import {inspectPictures, maxPixels, type Inspection} from './inspect.ts';

/** Bytes of a picture. A larger one slows every clone of the repository, and readers get at most 1,200 pixels. */
const maxBytes = 20 * 1024 * 1024;
/** Pixels of the shorter side, and how many times longer the other side may be. */
const [minSide, maxRatio] = [50, 20];

/** The formats that a picture may have, by the endings of file names. */
const formats: Record<string, string> = {
  avif: 'avif',
  jpeg: 'jpeg',
  jpg: 'jpeg',
  png: 'png',
  svg: 'svg',
  webp: 'webp'
};
const allowed = message('pictures.formats');

type Used = {facts: Located; index: number; src: string; file: string};

/** Pictures that the build could not read, or that readers would not see as they are meant. */
export function checkPictureFiles(folders: readonly ReadFolder[]): Finding[] {
  const used = folders.flatMap(usedPictures);
  const inspections = inspectPictures(used.map(({file}) => file));
  return used.flatMap(({facts, index, src, file}, at) => {
    const problem =
      problemOfSize(fs.statSync(file).size) ?? problemOf(src, inspections[at] ?? {problem: ''});
    if (!problem) return [];
    const [found, expected] = problem;
    return [
      {
        ...factError(facts, ['media', index, 'src'], src, expected),
        found: message('pictures.found', {src: quote(src), problem: found})
      }
    ];
  });
}

/** The picture files of an item that exist; `checkMedia` reports the others. */
function usedPictures({facts, dir}: ReadFolder): Used[] {
  const {media} = (facts?.data ?? {}) as {media?: unknown};
  if (!facts || !Array.isArray(media)) return [];
  return media.flatMap((medium: {src?: unknown} | null, index) => {
    const src = medium?.src;
    if (typeof src !== 'string' || !isPictureName(src)) return [];
    const file = path.join(dir, src);
    return fs.existsSync(file) ? [{facts, index, src, file}] : [];
  });
}

/** True for the plain name of a file, without folders, that has the ending of a picture. */
export const isPictureName = (src: string): boolean =>
  path.basename(src) === src && endingOf(src) in formats;

const endingOf = (src: string) => path.extname(src).slice(1).toLowerCase();

/** What was found, and what is expected. */
type Problem = [found: Message, expected: Message];

function problemOfSize(bytes: number): Problem | null {
  if (bytes === 0) return [message('pictures.empty'), message('pictures.copyAgain')];
  if (bytes > maxBytes)
    return [
      message('pictures.megabytes', {size: Math.ceil(bytes / 1024 / 1024)}),
      message('pictures.fewerMegabytes', {most: maxBytes / 1024 / 1024})
    ];
  return null;
}

function problemOf(src: string, inspection: Inspection): Problem | null {
  if ('problem' in inspection)
    return [
      message('pictures.unreadable', {english: inspection.problem}),
      message('pictures.whole', {formats: allowed})
    ];
  const {format, width, height, isAnimated} = inspection;
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  const pixels = message('pictures.pixels', {width, height});
  if (!Object.values(formats).includes(format))
    return [
      message('pictures.form', {format: format.toUpperCase()}),
      message('pictures.saveAs', {formats: allowed})
    ];
  if (formats[endingOf(src)] !== format)
    return [
      message('pictures.holds', {format: format.toUpperCase()}),
      message('pictures.ending', {ending: `.${format === 'jpeg' ? 'jpg' : format}`})
    ];
  if (isAnimated) return [message('pictures.animated'), message('pictures.still')];
  if (long * short > maxPixels)
    return [pixels, message('pictures.fewerPixels', {most: maxPixels / 1_000_000})];
  if (short < minSide || long > short * maxRatio)
    return [pixels, message('pictures.sides', {least: minSide, ratio: maxRatio})];
  return null;
}
