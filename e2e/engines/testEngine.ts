import test from 'node:test';
import type {Engine} from './engine.ts';
import type {TestedEngine} from './engines.ts';
import {serveFramedSite, type FramedSite} from './framedSite.ts';
import {pageChecks, unread} from './pageChecks.ts';
import {useChecks} from './useChecks.ts';

/** Runs all checks of the site in an engine, one after another in one tab. */
export function testEngine({name, start, skip}: TestedEngine): void {
  test(name, {skip}, async t => {
    const site: FramedSite = await serveFramedSite();
    let engine: Engine | undefined;
    try {
      engine = await start(site.origin);
      t.diagnostic(engine.version);
      for (const [title, run] of [...useChecks, ...pageChecks]) {
        const {page} = engine;
        await t.test(`${title} (${name})`, () => run(page));
      }
      if (unread.size) t.diagnostic(`crashed at, and did not read: ${[...unread].join(', ')}`);
    } finally {
      await engine?.stop();
      site.stop();
    }
  });
}
