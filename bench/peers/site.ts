import path from 'node:path';
import {build} from '../build.ts';
import type {Cost} from '../measure.ts';
import {fillCardCache, openWorkshop} from '../workshop.ts';

/** Number of cards of the site, and the processor seconds that drawing all of them would cost. */
export type CardCost = {cards: number; cpu: number};

/** Builds this site with all its features, cold, in a workshop. The cards count as drawn by an earlier build. */
export async function buildSite(
  dir: string,
  content: string,
  out: string,
  onStep: (what: string) => void
): Promise<{cost: Cost; cards: CardCost}> {
  const workshop = path.join(dir, 'site');
  openWorkshop(workshop);
  onStep('filling the cache of cards');
  const {cards, perCard} = fillCardCache(workshop, content);
  const log = path.join(dir, 'build.log');
  const {cost} = await build({workshop, content, out, log}, onStep);
  const each = Object.values(perCard).map(({cpu}) => cpu);
  const mean = each.reduce((sum, cpu) => sum + cpu, 0) / Math.max(1, each.length);
  return {cost, cards: {cards, cpu: cards * mean}};
}
