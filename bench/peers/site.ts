import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {build, type Phase} from '../build.ts';
import {openWorkshop} from '../workshop.ts';
import {busySeconds, type Cost} from './measure.ts';

/** What drawing all cards would cost besides: their number, and CPU seconds of one of each format drawn to find out. */
export type CardCost = {cards: number; cpu: number};

/** Builds this site with all it has, cold, in a workshop; the cards are taken as drawn by an earlier build. */
export async function buildSite(
  dir: string,
  content: string,
  out: string,
  onStep: (what: string) => void
): Promise<{cost: Cost; cards: CardCost}> {
  const workshop = path.join(dir, 'site');
  openWorkshop(workshop);
  onStep('filling the cache of cards');
  const cards = standInCards(workshop, content);
  const busy = busySeconds();
  const phases = await build(workshop, content, out, path.join(dir, 'build.log'), onStep);
  const sum = (of: (phase: Phase) => number) =>
    phases.reduce((total, phase) => total + of(phase), 0);
  const cpu = sum(phase => phase.cpu);
  return {
    cost: {
      wall: sum(({wall}) => wall),
      cpu,
      others: Math.max(0, busySeconds() - busy - cpu),
      peak: Math.max(...phases.map(({peak}) => peak))
    },
    cards
  };
}

function standInCards(workshop: string, content: string): CardCost {
  const {status, stdout, stderr} = spawnSync(
    process.execPath,
    ['--import', 'tsx', 'bench/standInCards.ts'],
    {
      cwd: workshop,
      encoding: 'utf8',
      env: {...process.env, CONTENT_DIR: content, BUILD_TIME: '2026-11-23T12:00:00Z'}
    }
  );
  if (status !== 0) throw new Error(`The stand-in cards could not be made:\n${stderr}`);
  const {cards, perCard} = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as {
    cards: number;
    perCard: Record<string, {cpu: number}>;
  };
  const each = Object.values(perCard).map(({cpu}) => cpu);
  return {cards, cpu: (cards * each.reduce((sum, cpu) => sum + cpu, 0)) / Math.max(1, each.length)};
}
