import fs from 'node:fs';
import path from 'node:path';
import type {NewsFacts} from '../../collections/types.ts';
import type {Folder} from '../../read/files.ts';
import {makePicture, type Picture} from '../../read/pictures.ts';

/** Pictures of the desk's previews. Never under `public/`, which is published. */
export const deskPictureFolder = '.desk/pictures';

/** Makes the pictures of a news item for its preview, as they would be published. */
export async function makePreviewPictures(
  {slug, dir}: Folder,
  {media}: NewsFacts
): Promise<Record<string, Picture>> {
  const pictures: Record<string, Picture> = {};
  for (const {id, src} of media) {
    const file = path.join(dir, path.basename(src));
    if (src.startsWith('drawing:') || !fs.existsSync(file)) continue;
    const picture = await makePicture(file, path.join(deskPictureFolder, slug), id);
    const base = picture.base.replace(/^\/pictures/, `/desk/pictures/${slug}`);
    pictures[`${slug}/${id}`] = {...picture, base};
  }
  return pictures;
}
