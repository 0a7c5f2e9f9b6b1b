import fs from 'node:fs';
import path from 'node:path';
import type {Finding} from '../../read/finding.ts';
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
const allowed = 'JPEG, PNG, WebP, AVIF or SVG';

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
        found: `“${src}”, ${found}`
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
type Problem = [found: string, expected: string];

function problemOfSize(bytes: number): Problem | null {
  if (bytes === 0) return ['an empty file', 'the picture itself; copy it here again'];
  if (bytes > maxBytes)
    return [
      `a file of ${Math.ceil(bytes / 1024 / 1024)} MB`,
      `at most ${maxBytes / 1024 / 1024} MB; 2400 pixels on the longer side are enough`
    ];
  return null;
}

function problemOf(src: string, inspection: Inspection): Problem | null {
  if ('problem' in inspection)
    return [
      `which cannot be read as a picture (${inspection.problem})`,
      `a whole picture in the form of ${allowed}; copy it here again, or save it again in a picture program`
    ];
  const {format, width, height, isAnimated} = inspection;
  const [long, short] = [Math.max(width, height), Math.min(width, height)];
  if (!Object.values(formats).includes(format))
    return [`a picture in the form of ${format.toUpperCase()}`, `${allowed}; save it again as one`];
  if (formats[endingOf(src)] !== format)
    return [
      `which holds ${format.toUpperCase()}`,
      `a name that ends in .${format === 'jpeg' ? 'jpg' : format}, here and of the file`
    ];
  if (isAnimated)
    return ['an animated picture', 'a still picture: readers would see only the first frame'];
  if (long * short > maxPixels)
    return [
      `of ${width} by ${height} pixels`,
      `at most ${maxPixels / 1_000_000} million pixels; 2400 on the longer side are enough`
    ];
  if (short < minSide || long > short * maxRatio)
    return [
      `of ${width} by ${height} pixels`,
      `at least ${minSide} pixels on each side, and one side at most ${maxRatio} times the other`
    ];
  return null;
}
