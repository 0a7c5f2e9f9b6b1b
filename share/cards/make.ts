import {writeManifest} from './manifest.ts';
import {planCards, type PlannedCard} from './plan.ts';
import {renderCards} from './cache.ts';

/** Plans every card, draws those not in the cache, and writes the manifest that pages read. */
export async function makeCards(): Promise<{
  cards: PlannedCard[];
  drawn: PlannedCard[];
  summary: string;
}> {
  const cards = planCards();
  const {bytes, drawn} = await renderCards(cards);
  writeManifest(cards, bytes);
  const total = [...bytes.values()].reduce((sum, each) => sum + each, 0);
  return {
    cards,
    drawn,
    summary: `${cards.length} cards, ${drawn.length} drawn, ${(total / 1024 / 1024).toFixed(1)} MB`
  };
}
