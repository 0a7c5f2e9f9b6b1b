import fs from 'node:fs';
import path from 'node:path';
import {generateContent} from '../records/generate.ts';

/**
 * Runs in a workshop. Draws a few cards of each format and uses their pictures for all others, so that the cache is as
 * full as after an earlier build. Prints `CardSamples` as the last line.
 */
const samples = 6;
const dir = '.cards/drawn';

/** Number of cards, and the processor seconds and bytes of one card by format. */
export type CardSamples = {cards: number; perCard: Record<string, {cpu: number; bytes: number}>};

await generateContent();
// Imported late: the cards read the content that has just been generated.
const {planCards} = await import('../share/cards/plan.ts');
const {createCardRenderer, drawCard} = await import('../share/cards/render.ts');

const cards = planCards();
const renderer = await createCardRenderer();
const drawn = new Map<string, {file: string; cpu: number; bytes: number}[]>();
fs.mkdirSync(dir, {recursive: true});
for (const card of cards) {
  const file = path.join(dir, `${card.key}${path.extname(card.file)}`);
  const ofFormat = drawn.get(card.format) ?? [];
  drawn.set(card.format, ofFormat);
  if (ofFormat.length < samples) {
    const begun = process.cpuUsage();
    const picture = await drawCard(renderer, card);
    const {user, system} = process.cpuUsage(begun);
    fs.writeFileSync(file, picture);
    ofFormat.push({file, cpu: (user + system) / 1e6, bytes: picture.length});
  } else if (!fs.existsSync(file)) fs.linkSync(ofFormat.at(-1)?.file ?? '', file);
}
for (const folder of ['.content', '.contentlayer', 'public/pictures'])
  fs.rmSync(folder, {recursive: true, force: true});

const mean = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
const result: CardSamples = {
  cards: cards.length,
  perCard: Object.fromEntries(
    [...drawn].map(([format, pictures]) => [
      format,
      {
        cpu: mean(pictures.map(({cpu}) => cpu)),
        bytes: Math.round(mean(pictures.map(({bytes}) => bytes)))
      }
    ])
  )
};
console.log(JSON.stringify(result));
