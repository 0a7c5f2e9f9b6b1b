import sharp from 'sharp';
import type {Random} from './random.ts';

/** A JPEG of soft coloured shapes, 640 by 427 pixels: 12 by 8 random pixels, enlarged. */
export async function makeScene(random: Random): Promise<Buffer> {
  const [width, height] = [12, 8];
  const pixels = Buffer.from(
    Array.from({length: width * height * 3}, () => random.between(20, 235))
  );
  return sharp(pixels, {raw: {width, height, channels: 3}})
    .resize(640, 427, {kernel: 'cubic'})
    .jpeg({quality: 80})
    .toBuffer();
}
