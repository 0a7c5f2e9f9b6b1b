import fs from 'node:fs';
import sharp from 'sharp';
import {writeWhole} from '../../../files/write.ts';
import {message} from '../../../i18n/catalogue/message.ts';
import {MessageError} from '../../../i18n/catalogue/messageError.ts';

/**
 * Writes a picture again without what a camera or a program put beside the pixels. It stays as it looks: turned the
 * right way up, with its colours (ICC profile), in its own format. Throws if it cannot be read as a still picture.
 */
export async function stripPicture(file: string): Promise<void> {
  const data = fs.readFileSync(file);
  const source = sharp(data).rotate().keepIccProfile();
  const {format, compression, pages = 1} = await source.metadata();
  if (pages > 1) throw new MessageError(message('stripping.animated'));
  const kind = format === 'heif' ? compression : format;
  if (kind === 'jpeg') source.jpeg({quality: 95, chromaSubsampling: '4:4:4'});
  else if (kind === 'png') source.png();
  else if (kind === 'webp') source.webp({quality: 95});
  else if (kind === 'av1') source.avif({quality: 85});
  else throw new MessageError(message('stripping.form', {format}));
  writeWhole(file, await source.toBuffer());
}
