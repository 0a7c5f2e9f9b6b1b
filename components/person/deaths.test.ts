import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deathsAmong} from './deaths.ts';

test('nobody is called executed unless someone was', () => {
  assert.equal(deathsAmong(['serving', 'died-in-custody', 'died']), 'died');
  assert.equal(deathsAmong(['serving']), 'died');
  assert.equal(deathsAmong(['executed']), 'executed');
  assert.equal(deathsAmong(['died', 'executed']), 'both');
});
