import fs from 'node:fs';
import path from 'node:path';
import {measureRun, median, type Cost} from '../measure.ts';
import {progress} from '../options.ts';
import type {Converted} from './convert.ts';
import {serveWithNginx} from './nginx.ts';
import {compressPages, pagesOf, textOf, weigh} from './pages.ts';
import {measurePaints} from './paint.ts';
import type {Peer} from './peer.ts';
import type {Row} from './table.ts';
import {runWrk} from './wrk.ts';

const [connections, seconds] = [32, 10];

/** Builds `runs` times, each in a new folder below `root`. Returns the median cost and the folder of the last site. */
export async function buildPeer(
  peer: Peer,
  corpus: Converted,
  root: string,
  runs: number
): Promise<{cost: Cost; out: string}> {
  const costs: Cost[] = [];
  const dir = path.join(root, peer.name.replaceAll(' ', '-'));
  for (let run = 1; run <= runs; run++) {
    fs.rmSync(dir, {recursive: true, force: true});
    fs.mkdirSync(dir);
    peer.prepare(dir, corpus);
    progress(`${peer.name} ${peer.version}: build ${run} of ${runs}`);
    costs.push(await measureRun({...peer, cwd: dir, log: path.join(root, `${peer.name}.log`)}));
  }
  const middle = (name: keyof Cost) => median(costs.map(cost => cost[name]));
  return {
    cost: {
      wall: middle('wall'),
      cpu: middle('cpu'),
      peak: middle('peak'),
      others: middle('others')
    },
    out: path.join(dir, peer.output)
  };
}

/** Counts, weighs and serves a finished site. `problems` are messages for the console. */
export async function examine(
  name: string,
  out: string,
  corpus: Converted,
  root: string
): Promise<{
  found: Omit<NonNullable<Row['found']>, 'cost' | 'runs'>;
  problems: string[];
}> {
  progress(`${name}: counting and weighing`);
  const pages = pagesOf(out);
  const problems: string[] = [];
  const [count, expected] = [pages.articles.length, corpus.addresses.length];
  if (count !== expected) problems.push(`${name}: ${count} articles, expected ${expected}`);
  const weights = await weigh(out, pages.articles);
  const list = path.join(root, 'addresses');
  fs.writeFileSync(list, `${corpus.addresses.join('\n')}\n`);
  const server = await serveWithNginx(out, root);
  const load = async (what: string) => {
    progress(`${name}, ${what}: ${connections} connections for ${seconds} s`);
    const result = await runWrk(server.origin, list, connections, seconds);
    if (result.failed) problems.push(`${name}, ${what}: ${result.failed} requests failed`);
    return result;
  };
  try {
    await mustAnswer(server.origin, corpus.addresses);
    const asBuilt = await load('as built');
    if (pages.compressedCopies === 0) await compressPages(out);
    const compressed = await load('with .gz');
    progress(`${name}: first paint over slow lines`);
    const paints = await measurePaints(server.origin, corpus.addresses);
    return {found: {pages, weights, asBuilt, compressed, paints}, problems};
  } finally {
    await server.stop();
  }
}

/** Checks that the articles of all sites, which map a name to a folder, have the same text. */
export function compareTexts(sites: ReadonlyMap<string, string>, corpus: Converted): string[] {
  const [first, ...others] = [...sites];
  if (!first) return [];
  return others.flatMap(([name, out]) => {
    const differing = corpus.addresses.filter(
      address =>
        textOf(path.join(out, `${address}.html`)) !== textOf(path.join(first[1], `${address}.html`))
    );
    return differing.length
      ? [`${name}: ${differing.length} articles differ from those of ${first[0]}: ${differing[0]}`]
      : [];
  });
}

/** Requests each address once: a load of answers other than 200 would mean nothing. */
async function mustAnswer(origin: string, addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const response = await fetch(`${origin}${address}`, {redirect: 'manual'});
    await response.arrayBuffer();
    if (response.status !== 200)
      throw new Error(`${origin}${address} answers ${response.status}, expected 200`);
  }
}
