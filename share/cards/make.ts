import {writeManifest} from './manifest.ts';
import {planCards, type PlannedCard} from './plan.ts';
import {renderCards} from './render.ts';

/** Plans and draws every card and writes the list for the pages. The cache keeps what has not changed. */
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
