import fs from 'node:fs';
import path from 'node:path';
import {link} from '../../files/link.ts';
import {writeWhole} from '../../files/write.ts';
import type {PlannedCard} from './plan.ts';
import {createCardRenderer, drawCard} from './render.ts';

const cacheDir = '.cards/drawn';
const drawnFile = ({key, format}: PlannedCard, dir: string) =>
  path.join(dir, `${key}.${format === 'poster' ? 'pdf' : 'png'}`);
/** Cards that are drawn at the same time, each by its own renderer. */
const renderers = 2;
/** Milliseconds between two lines of progress. */
const printEvery = 5000;

/**
 * Draws the cards that are not in the cache, and deletes those that are no longer planned. Prints progress
 * with the time left.
 * Returns the size in bytes of each card by its file, and the cards drawn now.
 */
export async function renderCards(
  cards: readonly PlannedCard[],
  dir = cacheDir
): Promise<{bytes: Map<string, number>; drawn: PlannedCard[]}> {
  fs.mkdirSync(dir, {recursive: true});
  const missing = cards.filter(card => !fs.existsSync(drawnFile(card, dir)));
  const queue = [...missing];
  let done = 0;
  const begun = Date.now();
  let printed = begun;
  const worker = async () => {
    const renderer = await createCardRenderer();
    for (let card = queue.shift(); card; card = queue.shift()) {
      const file = drawnFile(card, dir);
      writeWhole(file, await drawCard(renderer, card));
      done++;
      if (Date.now() - printed < printEvery && done < missing.length) continue;
      printed = Date.now();
      const left = ((printed - begun) / done) * (missing.length - done);
      console.log(`  cards: ${done} of ${missing.length}, ${Math.round(left / 1000)} s left`);
    }
  };
  if (missing.length)
    await Promise.all(Array.from({length: Math.min(renderers, missing.length)}, worker));
  const wanted = new Set(cards.map(card => path.basename(drawnFile(card, dir))));
  for (const name of fs.readdirSync(dir)) if (!wanted.has(name)) fs.rmSync(path.join(dir, name));
  return {
    bytes: new Map(cards.map(card => [card.file, fs.statSync(drawnFile(card, dir)).size])),
    drawn: missing
  };
}

/** Links the drawn cards into the published tree at `root`. */
export function placeCards(cards: readonly PlannedCard[], root: string): void {
  for (const card of cards) link(drawnFile(card, cacheDir), path.join(root, card.file));
}
