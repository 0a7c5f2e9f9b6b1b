import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import {writeWhole} from '../../files/write.ts';
import {sha256} from '../../files/hash.ts';
import type {Folder} from './files.ts';
import {isReleased, type Release} from '../derive/release.ts';

/** A picture as pages use it: address of the files without width and ending, size of the largest, widths made. */
export type Picture = {base: string; width: number; height: number; widths: number[]};

/** Widths in pixels that are made of each picture, as far as it is wide enough. */
export const pictureWidths = [480, 800, 1200] as const;

/**
 * Makes AVIF and JPEG copies of a picture in up to three widths. sharp leaves every block of metadata behind (EXIF
 * with place and thumbnail, XMP, IPTC) once the turn of the camera is applied; the original is never published.
 * Files that exist under the picture's content hash are kept, and then nothing of the picture but its head is read.
 */
export async function makePicture(file: string, folder: string, name: string): Promise<Picture> {
  const data = fs.readFileSync(file);
  const base = `${name}-${sha256(data, 8)}`;
  const source = sharp(data).rotate();
  const {autoOrient: size} = await source.metadata();
  const fitting = pictureWidths.filter(width => width < size.width);
  const widths =
    fitting.length < pictureWidths.length ? [...fitting, Math.min(size.width, 1200)] : [...fitting];
  fs.mkdirSync(folder, {recursive: true});
  for (const width of widths) {
    const sized = source.clone().resize({width});
    for (const [ending, encoded] of [
      ['avif', sized.clone().avif({quality: 50, effort: 3})],
      ['jpg', sized.clone().jpeg({quality: 75, mozjpeg: true})]
    ] as const) {
      const target = path.join(folder, `${base}-${width}.${ending}`);
      if (fs.existsSync(target)) continue;
      writeWhole(target, await encoded.toBuffer());
    }
  }
  const width = Math.max(...widths);
  return {
    base: `/pictures/${base}`,
    width,
    height: Math.round((size.height / size.width) * width),
    widths
  };
}

/** The part of a read folder that pictures need. */
type Item = Folder & {facts: {data: unknown} | null};

/**
 * Makes the pictures of all released items and returns them by `slug/id`. What is not released at `now` gets none, and
 * files of an earlier run that belong to no released item go: everything in this folder is published.
 */
export async function makePictures(
  items: readonly Item[],
  now: Date,
  folder = 'public/pictures'
): Promise<Record<string, Picture>> {
  const wanted = items
    .filter(({kind}) => kind === 'news')
    .flatMap(({slug, dir, facts}) => {
      const {media = [], ...release} = (facts?.data ?? {}) as {
        media?: {id: string; src: string}[];
      } & Release;
      return isReleased(release, now)
        ? media
            .filter(({src}) => !src.startsWith('drawing:'))
            .map(({id, src}) => ({slug, id, file: path.join(dir, path.basename(src))}))
        : [];
    });
  const made: Picture[] = [];
  // One picture keeps one processor busy.
  const lanes = os.availableParallelism();
  await Promise.all(
    Array.from({length: lanes}, async (_, lane) => {
      for (const [index, {slug, id, file}] of wanted.entries())
        if (index % lanes === lane) made[index] = await makePicture(file, folder, `${slug}-${id}`);
    })
  );
  const pictures = Object.fromEntries(
    wanted.flatMap(({slug, id}, index) => {
      const picture = made[index];
      return picture ? [[`${slug}/${id}`, picture] as const] : [];
    })
  );
  const kept = new Set(Object.values(pictures).map(({base}) => path.basename(base)));
  for (const file of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (!kept.has(file.replace(/-\d+\.(?:avif|jpg)$/, ''))) fs.rmSync(path.join(folder, file));
  }
  return pictures;
}
