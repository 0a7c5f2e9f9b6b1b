import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import {writeWhole} from '../../files/write.ts';
import {sha256} from '../../files/hash.ts';
import {message} from '../../i18n/catalogue/message.ts';
import {MessageError, saidBy} from '../../i18n/catalogue/messageError.ts';
import {shortPath, type Folder} from './files.ts';
import {isReleased, type Release} from '../derive/release.ts';

/**
 * A published picture. `base` is its address without the width and extension; `width` and `height`
 * are those of the largest file, in pixels; `widths` are all widths.
 */
export type Picture = {base: string; width: number; height: number; widths: number[]};

/** Widths in pixels of the published files. A picture is never enlarged. */
export const pictureWidths = [480, 800, 1200] as const;

const handKey = Symbol.for('content.picturesInHand');

/** Changes when `makePicture` makes other pixels, so that files of an earlier version are not kept. */
const recipe = 'on white';

/**
 * Writes AVIF and JPEG copies of a picture in up to three widths to `folder`. sharp drops all
 * metadata (EXIF with place and thumbnail, XMP, IPTC) after applying the camera's rotation; the
 * original is never published. Files that already exist under the picture's hash are kept, and the
 * picture is then not decoded. Calls for a picture that is being made wait for it.
 */
export function makePicture(file: string, folder: string, name: string): Promise<Picture> {
  const key = path.resolve(folder, name);
  const making = inHand.get(key) ?? encodePicture(file, folder, name);
  inHand.set(key, making);
  const forget = () => void inHand.delete(key);
  void making.then(forget, forget);
  return making;
}

/**
 * Pictures that are being made, by path. On globalThis, because Next bundles a second copy of this module into the
 * desk's pages.
 */
const holder = globalThis as {[handKey]?: Map<string, Promise<Picture>>};
const inHand = (holder[handKey] ??= new Map());

async function encodePicture(file: string, folder: string, name: string): Promise<Picture> {
  const data = fs.readFileSync(file);
  const base = `${name}-${sha256([recipe, data], 8)}`;
  // JPEG has no transparency, and a dark page must not show through an AVIF.
  const source = sharp(data).rotate().flatten({background: 'white'});
  const {autoOrient: size} = await source.metadata();
  const fitting = pictureWidths.filter(width => width < size.width);
  const widths =
    fitting.length < pictureWidths.length ? [...fitting, Math.min(size.width, 1200)] : [...fitting];
  fs.mkdirSync(folder, {recursive: true});
  for (const width of widths) {
    const targetOf = (ending: string) => path.join(folder, `${base}-${width}.${ending}`);
    if (['avif', 'jpg'].every(ending => fs.existsSync(targetOf(ending)))) continue;
    // Scaled once for both formats.
    const {data: pixels, info} = await source
      .clone()
      .resize({width})
      .raw()
      .toBuffer({resolveWithObject: true});
    const sized = sharp(pixels, {raw: info});
    writeWhole(targetOf('avif'), await sized.clone().avif({quality: 50, effort: 3}).toBuffer());
    writeWhole(targetOf('jpg'), await sized.clone().jpeg({quality: 75, mozjpeg: true}).toBuffer());
  }
  const width = Math.max(...widths);
  return {
    base: `/pictures/${base}`,
    width,
    height: Math.round((size.height / size.width) * width),
    widths
  };
}

/** A picture that cannot be made. The message names the file. */
export class PictureError extends MessageError {
  override name = 'PictureError';
}

/** The part of a `ReadFolder` that pictures need. */
type Item = Folder & {facts: {data: unknown} | null};

/**
 * Makes the pictures of the news items that are released at `now` and returns them by `slug/id`.
 * Removes all other files from `folder`, since everything in it is published.
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
  // Encoding one picture keeps one processor busy.
  const lanes = os.availableParallelism();
  await Promise.all(
    Array.from({length: lanes}, async (_, lane) => {
      for (const [index, {slug, id, file}] of wanted.entries())
        if (index % lanes === lane)
          made[index] = await makePicture(file, folder, `${slug}-${id}`).catch((error: unknown) => {
            const problem = saidBy(error, english => message('pictures.cannotMake', {english}));
            throw new PictureError(message('pictures.notMade', {file: shortPath(file), problem}));
          });
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
