import assert from 'node:assert/strict';
import type {IncomingMessage} from 'node:http';
import {test} from 'node:test';
import {makeAdmission} from './admission.ts';
import {makeToken} from './token.ts';

const secret = 'the first secret, longer than thirty-two bytes';
const another = 'another secret, longer than thirty-two bytes';
const grant = {
  scope: 'all',
  role: 'editor',
  name: 'آیدا',
  expires: Math.floor(Date.now() / 1000) + 3600
} as const;

test('of guesses sent at once, no more than ten are verified before the address is blocked', async () => {
  const {openLink} = makeAdmission({secret, hosts: [], behindProxy: false});
  const request = {headers: {}, socket: {remoteAddress: '192.0.2.1'}} as IncomingMessage;
  const [good, forged] = await Promise.all([makeToken(grant, secret), makeToken(grant, another)]);
  const open = (tokens: string[]) => Promise.all(tokens.map(token => openLink(request, token)));
  const guesses = (count: number) => Array.from({length: count}, () => forged);
  assert.deepEqual((await open([...guesses(9), good])).at(-1), grant);
  assert.equal((await open([forged, good])).at(-1), null);
});
