import assert from 'node:assert/strict';
import {mock, test} from 'node:test';
import {whenHydrated} from './hydrated.ts';

/** A page as its script finds it, and whether the script has begun to change it. */
async function begin(given: {hydrated?: string; readyState?: DocumentReadyState}) {
  const [events, defaultView] = [new EventTarget(), new EventTarget()];
  const dataset: DOMStringMap = 'hydrated' in given ? {hydrated: ''} : {};
  const page = Object.assign(events, {
    readyState: given.readyState ?? 'interactive',
    documentElement: {dataset},
    defaultView
  });
  const state = {hasBegun: false};
  void whenHydrated(page as unknown as Document).then(() => (state.hasBegun = true));
  const after = async (act: () => void) => {
    act();
    for (let turn = 0; turn < 5; turn++) await Promise.resolve();
    return state.hasBegun;
  };
  return {page, after, hasBegun: await after(() => undefined)};
}

test('the page is changed only after React has taken it over, or has failed to', async () => {
  mock.timers.enable({apis: ['setTimeout']});
  assert.equal((await begin({hydrated: ''})).hasBegun, true);
  const late = await begin({});
  assert.equal(late.hasBegun, false);
  assert.equal(await late.after(() => mock.timers.tick(60_000)), false);
  assert.equal(await late.after(() => late.page.dispatchEvent(new Event('hydrated'))), true);
  const failed = await begin({});
  assert.equal(
    await failed.after(() => failed.page.defaultView.dispatchEvent(new Event('load'))),
    false
  );
  assert.equal(await failed.after(() => mock.timers.tick(5000)), true);
  const complete = await begin({readyState: 'complete'});
  assert.equal(await complete.after(() => mock.timers.tick(4000)), false);
  assert.equal(await complete.after(() => mock.timers.tick(1000)), true);
  mock.timers.reset();
});
