import assert from 'node:assert/strict';
import fs from 'node:fs';
import {mock, test} from 'node:test';
import {useContent} from './store.fixture.ts';
import {finishChanges} from './wholeChange.ts';
import {readItem, writeFiles} from './write.ts';

const by = {name: '', role: 'editor'} as const;
const texts = {'news/one/en.md': 'One', 'news/one/fa.md': 'یک', 'news/one/item.yaml': 'a: 1'};

test('a change that a crash interrupts is completed or has not begun, at every moment', async () => {
  const changes = () => [
    {file: 'news/one/en.md', text: 'A', version: versionOf('en.md')},
    {file: 'news/one/fa.md', text: null, version: versionOf('fa.md')},
    {file: 'news/new/en.md', text: 'C', version: null}
  ];
  const versionOf = (name: string) => readItem('news', 'one')?.files[name]?.version ?? null;
  const states = new Set<string>();
  for (let at = 1; at < 40; at++) {
    useContent(texts, {git: false});
    const root = process.env.CONTENT_DIR ?? '';
    let calls = 0;
    // Every call after the crash fails too, so that nothing is rolled back or cleaned up.
    const mocks = (
      ['renameSync', 'rmSync', 'writeFileSync', 'fsyncSync', 'copyFileSync'] as const
    ).map(method => {
      const real = fs[method] as (...args: unknown[]) => unknown;
      return mock.method(fs, method, (...args: unknown[]) => {
        if (++calls >= at) throw new Error('crash');
        return real(...args);
      });
    });
    const result = await writeFiles(changes(), by, 'No').catch(() => null);
    for (const each of mocks) each.mock.restore();
    assert.deepEqual(finishChanges(root), []);
    states.add(JSON.stringify([readItem('news', 'one')?.files, readItem('news', 'new')?.files]));
    assert.deepEqual(
      fs.readdirSync(root).filter(name => name.startsWith('.')),
      []
    );
    if (result?.ok) break;
  }
  assert.equal(states.size, 2);
});
