import fs from 'node:fs';
import sharp from 'sharp';

/**
 * Decodes pictures as the build does. It is a separate program because sharp has no synchronous calls and the check is
 * synchronous. Reads a JSON list of files, and the largest number of pixels to decode, from its standard input. Writes
 * a list of `Inspection` (inspect.ts) in the same order.
 */
const {files, maxPixels} = JSON.parse(fs.readFileSync(0, 'utf8'));

async function inspect(file) {
  const data = fs.readFileSync(file);
  const metadata = await sharp(data).metadata();
  const {format, compression, width, height, pages = 1} = metadata;
  if (width * height <= maxPixels) await sharp(data).resize({width: 1}).raw().toBuffer();
  return {
    format: compression === 'av1' ? 'avif' : format,
    width,
    height,
    carries: ['exif', 'xmp', 'iptc', 'comments'].filter(name => metadata[name]?.length),
    // libvips opens only the first frame of these two.
    isAnimated: pages > 1 || data.includes('acTL') || data.toString('latin1', 4, 12) === 'ftypavis'
  };
}

const results = [];
for (const file of files)
  results.push(await inspect(file).catch(error => ({problem: error.message.split('\n')[0]})));
process.stdout.write(JSON.stringify(results));
