import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import sharp from 'sharp';
import {packPng} from './png.ts';

/** A picture of at most `most` colours whose rows often repeat, as those of cards do. */
const pictures = (most: number) =>
  fc
    .record({
      colours: fc.array(fc.integer({min: 0, max: 0xffffff}), {minLength: 1, maxLength: most}),
      width: fc.integer({min: 1, max: 20}).map(half => half * 2),
      height: fc.integer({min: 1, max: 12}),
      seeds: fc.array(fc.nat(), {minLength: 1, maxLength: 60})
    })
    .map(({colours, width, height, seeds}) => {
      const pixels = Buffer.alloc(width * height * 4, 255);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++) {
          const seed = seeds[(x + (y >> 1) * 7) % seeds.length] ?? 0;
          pixels.writeUIntBE(colours[seed % colours.length] ?? 0, (y * width + x) * 4, 3);
        }
      return {pixels, width, height};
    });

const decoded = (png: Buffer) => sharp(png).ensureAlpha().raw().toBuffer();
const coloursOf = (pixels: Buffer) =>
  new Set(Array.from({length: pixels.length / 4}, (_, at) => pixels.readUIntBE(at * 4, 3)));

test('a picture of at most 16 colours comes back from the PNG as it was', async () => {
  await fc.assert(
    fc.asyncProperty(pictures(16), async ({pixels, ...size}) => {
      assert.deepEqual(await decoded(await packPng(pixels, size)), pixels);
    })
  );
});

test('with more colours each pixel takes the nearest of 16 that the picture has', async () => {
  await fc.assert(
    fc.asyncProperty(pictures(60), async ({pixels, ...size}) => {
      const shown = await decoded(await packPng(pixels, size));
      const [own, kept] = [coloursOf(pixels), coloursOf(shown)];
      assert.equal(kept.size, Math.min(own.size, 16));
      for (const colour of kept) assert.ok(own.has(colour));
      for (let at = 0; at < pixels.length; at += 4) {
        const off = (colour: number) =>
          [16, 8, 0].reduce(
            (sum, bits, part) => sum + (((colour >> bits) & 255) - (pixels[at + part] ?? 0)) ** 2,
            0
          );
        const least = Math.min(...[...kept].map(off));
        assert.equal(off(shown.readUIntBE(at, 3)), least);
      }
    })
  );
});

test('a width or length that does not fit is refused', async () => {
  await assert.rejects(packPng(Buffer.alloc(3 * 4), {width: 3, height: 1}), /even width/);
  await assert.rejects(packPng(Buffer.alloc(9), {width: 2, height: 1}), /got 9 bytes/);
});
