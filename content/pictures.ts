import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import {parse} from 'yaml';
import {factsFile, listFolders} from './files.ts';
import {isReleased, type Release} from './release.ts';

/** A picture as pages use it: address of the files without width and ending, size of the largest, widths made. */
export type Picture = {base: string; width: number; height: number; widths: number[]};

/** Widths in pixels that are made of each picture, as far as it is wide enough. */
export const pictureWidths = [480, 800, 1200] as const;

/**
 * Makes AVIF and JPEG copies of a picture in up to three widths. sharp leaves every block of metadata behind (EXIF
 * with place and thumbnail, XMP, IPTC) once the turn of the camera is applied; the original is never published.
 * Files that exist under the picture's content hash are kept.
 */
export async function makePicture(file: string, folder: string, name: string): Promise<Picture> {
  const data = fs.readFileSync(file);
  const base = `${name}-${createHash('sha256').update(data).digest('hex').slice(0, 8)}`;
  const source = sharp(data).rotate();
  const {info} = await source.clone().toBuffer({resolveWithObject: true});
  const fitting = pictureWidths.filter(width => width < info.width);
  const widths = fitting.length < pictureWidths.length ? [...fitting, Math.min(info.width, 1200)] : [...fitting];
  fs.mkdirSync(folder, {recursive: true});
  for (const width of widths) {
    const sized = source.clone().resize({width});
    for (const [ending, encoded] of [['avif', sized.clone().avif({quality: 50})], ['jpg', sized.clone().jpeg({quality: 75, mozjpeg: true})]] as const) {
      const target = path.join(folder, `${base}-${width}.${ending}`);
      if (!fs.existsSync(target)) await encoded.toFile(target);
    }
  }
  const width = Math.max(...widths);
  return {base: `/pictures/${base}`, width, height: Math.round((info.height / info.width) * width), widths};
}

/**
 * Makes the pictures of all released items and returns them by `slug/id`. What is not released at `now` gets none,
 * and files of an earlier run that belong to no released item go: everything in this folder is published.
 */
export async function makePictures(folder = 'public/pictures', now = new Date(process.env.BUILD_TIME ?? Date.now())): Promise<Record<string, Picture>> {
  const pictures: Record<string, Picture> = {};
  for (const item of listFolders().filter(({kind}) => kind === 'news')) {
    const {media = [], ...release} = parse(fs.readFileSync(factsFile(item), 'utf8')) as {media?: {id: string; src: string}[]} & Release;
    if (!isReleased(release, now)) continue;
    for (const {id, src} of media.filter(entry => !entry.src.startsWith('drawing:'))) {
      pictures[`${item.slug}/${id}`] = await makePicture(path.join(item.dir, path.basename(src)), folder, `${item.slug}-${id}`);
    }
  }
  const kept = new Set(Object.values(pictures).map(({base}) => path.basename(base)));
  for (const file of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (!kept.has(file.replace(/-\d+\.(?:avif|jpg)$/, ''))) fs.rmSync(path.join(folder, file));
  }
  return pictures;
}
