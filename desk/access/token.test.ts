import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {test} from 'node:test';
import {makeToken, readToken} from './token.ts';

const secret = 'the first secret, longer than thirty-two bytes';

test('comparing a signature takes the same time wherever a guess is wrong', async () => {
  const good = await makeToken({scope: 'all', expires: Math.floor(Date.now() / 1000) + 60}, secret);
  const signed = good.slice(0, good.lastIndexOf('.'));
  const bytes = Buffer.from(good.slice(signed.length + 1), 'base64url');
  const wrongAt = (index: number) => {
    const guess = Buffer.from(bytes);
    guess[index] = (guess[index] ?? 0) ^ 1;
    return `${signed}.${guess.toString('base64url')}`;
  };
  const [early, late] = [wrongAt(0), wrongAt(31)];
  const time = async (guess: string) => {
    const begun = process.hrtime.bigint();
    for (let n = 0; n < 10; n++) assert.equal(await readToken(guess, secret), null);
    return Number(process.hrtime.bigint() - begun);
  };
  const [first, last]: [number[], number[]] = [[], []];
  for (let round = 0; round < 400; round++) {
    first.push(await time(early));
    last.push(await time(late));
  }
  const median = (list: number[]) => [...list].sort((a, b) => a - b)[list.length / 2] ?? 0;
  const ratio = median(first) / median(last);
  assert.ok(
    ratio > 0.9 && ratio < 1.1,
    `wrong in the first byte: ${ratio.toFixed(3)} of the time of wrong in the last`
  );
});

test('without a secret of 32 bytes the hosted desk does not start and no link is made', () => {
  for (const [short, found] of [
    ['', 'is not set'],
    ['x'.repeat(31), 'is 31 bytes long']
  ] as const) {
    for (const args of [['commands/desk/start.ts'], ['commands/desk/link.ts', '--all']]) {
      const {status, stderr} = spawnSync('node', ['--import', 'tsx', ...args], {
        encoding: 'utf8',
        env: {...process.env, DESK_SECRET: short}
      });
      assert.equal(status, 1);
      assert.ok(
        stderr.startsWith(`DESK_SECRET ${found}; the hosted desk needs 32 bytes or more`),
        stderr
      );
    }
  }
});
