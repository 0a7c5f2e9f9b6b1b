import assert from 'node:assert/strict';
import {after, test} from 'node:test';
import {base} from '../../records/check/content.fixture.ts';
import {random} from '../store/random.fixture.ts';
import {useContent} from '../store/store.fixture.ts';
import {Editor, startDeskProcess} from './editors.fixture.ts';
import {before, inFolder} from './item.fixture.ts';
import {faultsOf} from './outcome.fixture.ts';
import {startOutside} from './outside.fixture.ts';

/** Seconds of editing: a few with the other tests, 300 at night. Another seed each night: `DESK_EDITING_SEED`. */
const seconds = Number(process.env.DESK_EDITING_SECONDS ?? 4);
const seed = Number(process.env.DESK_EDITING_SEED ?? 1);

const desk = startDeskProcess();
after(() => desk.kill());
const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

test(`two editors, a desk that is killed, commits from outside (${seconds} s): nothing is lost`, async t => {
  const content = useContent({...base, ...inFolder(before)});
  const {git} = content;
  const {below, oneOf} = random(seed);
  const outside = startOutside(content, random(seed));
  const counts = {save: 0, both: 0, reopen: 0, refresh: 0, outside: 0, kill: 0};
  await desk.start();
  const [one, two] = await Promise.all(
    ['Aida', 'Babak'].map(async name =>
      Editor.begin(name, 'en.md', await desk.apiFor('news', 'some-item', name))
    )
  );
  assert.ok(one && two);
  const editors = [one, two] as const;

  const acts = {
    save: () => oneOf(editors).save(),
    both: () => Promise.all(editors.map(editor => editor.save())),
    reopen: () => oneOf(editors).reopen(),
    refresh: () => oneOf(editors).session.refresh(),
    outside: () => outside.commit(),
    kill: async () => {
      const saving = Promise.all(editors.map(editor => editor.save()));
      await pause(below(60));
      await desk.kill();
      await saving;
      await desk.start();
    }
  };
  const end = performance.now() + seconds * 1000;
  for (let turn = 0; performance.now() < end || !counts.kill; turn++) {
    for (const editor of editors) if (below(2)) editor.type(below);
    const what =
      turn % 25 === 8 ? 'kill' : oneOf(['save', 'both', 'reopen', 'refresh', 'outside'] as const);
    await acts[what]();
    counts[what]++;
    await pause(below(100));
  }
  for (const editor of editors) await editor.save();
  for (const editor of editors) {
    assert.deepEqual([editor.session.changed(), editor.session.state.trouble], [[], null]);
    assert.equal((await editor.api.done()).git, true);
  }

  const accepted = [...one.accepted, ...two.accepted, ...outside.marks];
  t.diagnostic(JSON.stringify({seed, accepted: accepted.length, ...counts}));
  assert.ok(one.accepted.length > 1 && two.accepted.length > 1, JSON.stringify(counts));
  const typed = [...one.typed, ...two.typed, ...outside.marks];
  assert.deepEqual(faultsOf({content: content.content, git, accepted, typed}), []);
  assert.match(git('log', '--format=%an'), /^Aida$[^]*^Babak$|^Babak$[^]*^Aida$/m);
});
