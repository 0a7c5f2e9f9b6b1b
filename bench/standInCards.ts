import fs from 'node:fs';
import path from 'node:path';
import {generateContent} from '../records/generate.ts';

/**
 * Run in a workshop. Draws the cards of a few items and takes their pictures for all others, so that the cache is as
 * full as after an earlier build. Prints what a card costs as JSON.
 */
const sampled = 6;
const dir = '.cards/drawn';

await generateContent();
const {planCards} = await import('../share/cards/plan.ts');
const {createCardRenderer, drawCard} = await import('../share/cards/render.ts');
const cards = planCards();
const renderer = await createCardRenderer();
const models = new Map<string, string>();
const cost = new Map<string, {seconds: number; bytes: number; cards: number}>();
fs.mkdirSync(dir, {recursive: true});
const fileOf = (card: (typeof cards)[number]) =>
  path.join(dir, `${card.key}${path.extname(card.file)}`);
for (const card of cards) {
  const sum = cost.get(card.format) ?? {seconds: 0, bytes: 0, cards: 0};
  if (sum.cards < sampled) {
    const begun = process.cpuUsage();
    const drawn = await drawCard(renderer, card);
    const {user, system} = process.cpuUsage(begun);
    cost.set(card.format, {
      seconds: sum.seconds + (user + system) / 1e6,
      bytes: sum.bytes + drawn.length,
      cards: sum.cards + 1
    });
    fs.writeFileSync(fileOf(card), drawn);
    models.set(card.format, fileOf(card));
  } else if (!fs.existsSync(fileOf(card))) fs.linkSync(models.get(card.format) ?? '', fileOf(card));
}
for (const made of ['.content', 'public/pictures']) fs.rmSync(made, {recursive: true, force: true});
console.log(
  JSON.stringify({
    cards: cards.length,
    perCard: Object.fromEntries(
      [...cost].map(([format, {seconds, bytes, cards: count}]) => [
        format,
        {cpu: seconds / count, bytes: Math.round(bytes / count)}
      ])
    )
  })
);
