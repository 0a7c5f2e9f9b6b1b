import sharp from 'sharp';
import fs from 'node:fs';
import {maxPixels} from '../../records/check/pictures/inspect.ts';
import type {Editor} from './editor.ts';
import {folderPath, itemName, type Item} from './place.ts';
import {alone, writeNow, type Refusal} from './write.ts';

/** Longest upload, in bytes. */
export const maxUploadBytes = 30 * 1024 * 1024;
/**
 * Pixels of the longer side of what we keep; the shorter side of what we take; and how many times
 * longer the other may be.
 */
const [keptSide, minSide, maxRatio] = [2400, 50, 20];
const formats = ['jpeg', 'png', 'webp', 'heif'];

/** Why a picture is not taken. */
export type PictureProblem =
  'no-picture' | 'format' | 'animated' | 'too-many-pixels' | 'too-small' | 'too-narrow';
export type PictureResult =
  | {ok: true; name: string; width: number; height: number; bytes: number}
  | {ok: false; problem: PictureProblem}
  | Refusal
  | {ok: false; reason: 'gone'};

type Made = {data: Buffer; width: number; height: number; ending: string};

/**
 * Keeps an uploaded picture in an item's folder: drawn again by us, upright, without metadata, at most 2400 pixels on
 * the longer side. `name` is what the editor calls it; the name that the file gets is returned. The upload itself is
 * kept nowhere.
 */
export async function keepPicture(
  item: Item,
  name: string,
  upload: Buffer,
  by: Editor
): Promise<PictureResult> {
  const made = await redraw(upload);
  if ('problem' in made) return {ok: false, problem: made.problem};
  const {data, width, height, ending} = made;
  return alone(async () => {
    if (!fs.existsSync(folderPath(item))) return {ok: false, reason: 'gone'};
    const free = freeName(item, name, ending);
    const file = `${itemName(item)}/${free}`;
    const result = await writeNow(
      [{file, text: data, version: null}],
      by,
      `Add ${free} to ${itemName(item)}`
    );
    return result.ok ? {ok: true, name: free, width, height, bytes: data.length} : result;
  });
}

async function redraw(upload: Buffer): Promise<Made | {problem: PictureProblem}> {
  try {
    const picture = sharp(upload, {limitInputPixels: maxPixels, failOn: 'error'});
    const {format, width = 0, height = 0, pages = 1, hasAlpha} = await picture.metadata();
    const [short, long] = [Math.min(width, height), Math.max(width, height)];
    if (!formats.includes(format ?? '')) return {problem: 'format'};
    if (pages > 1) return {problem: 'animated'};
    if (short * long > maxPixels) return {problem: 'too-many-pixels'};
    if (short < minSide) return {problem: 'too-small'};
    if (long > short * maxRatio) return {problem: 'too-narrow'};
    const upright = picture
      .rotate()
      .toColourspace('srgb')
      .resize({width: keptSide, height: keptSide, fit: 'inside', withoutEnlargement: true});
    const isDrawing = hasAlpha || format === 'png';
    const {data, info} = await (
      isDrawing ? upright.png({compressionLevel: 9}) : upright.jpeg({quality: 88, mozjpeg: true})
    ).toBuffer({resolveWithObject: true});
    return {data, width: info.width, height: info.height, ending: isDrawing ? 'png' : 'jpg'};
  } catch (error) {
    return {problem: /pixel limit/i.test(String(error)) ? 'too-many-pixels' : 'no-picture'};
  }
}

/** A name of Latin letters, digits and hyphens that no file of the item has. */
function freeName(item: Item, name: string, ending: string): string {
  const base =
    name
      .replace(/\.[^.]*$/, '')
      .normalize('NFKD')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 60)
      .replace(/-+$/, '') || 'picture';
  const taken = new Set(fs.readdirSync(folderPath(item)).map(each => each.toLowerCase()));
  for (let n = 1; ; n++) {
    const free = `${base}${n > 1 ? `-${n}` : ''}.${ending}`;
    if (!taken.has(free)) return free;
  }
}
