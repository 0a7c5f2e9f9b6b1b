import assert from 'node:assert/strict';
import {test} from 'node:test';
import {random} from './random.fixture.ts';
import {saveFile, type MergePart} from './save.ts';
import {useContent} from './store.fixture.ts';
import {keepVersion} from './versions.ts';
import {finishChanges} from './wholeChange.ts';
import {readItem} from './write.ts';

/** Seconds of editing: a few with the other tests, 300 at night. Another seed each night: `DESK_EDITING_SEED`. */
const seconds = Number(process.env.DESK_EDITING_SECONDS ?? 6);
const seed = Number(process.env.DESK_EDITING_SEED ?? 1);

const item = {kind: 'news', slug: 'one'} as const;
const file = 'news/one/en.md';
type Opened = {text: string; version: string};

function open(): Opened {
  const stored = readItem('news', 'one')?.files['en.md'];
  assert.ok(stored);
  keepVersion(stored.version, stored.text);
  return stored;
}

/** Resolves each conflict by keeping the lines of both. */
const keepBoth = (parts: readonly MergePart[]) =>
  parts.flatMap(part => ('ok' in part ? part.ok : [...part.theirs, ...part.mine])).join('\n');

test(`two editors and commits from outside for ${seconds} s: no accepted change is lost`, async t => {
  const lines = Array.from({length: 40}, (_line, index) => `line ${index}`);
  const {root, content, git, put, read} = useContent({[file]: `${lines.join('\n')}\n`});
  const {below, oneOf} = random(seed);
  const accepted: string[] = [];
  const counts = {saved: 0, merged: 0, conflicts: 0, outside: 0};
  const views = [open(), open()];
  const change = (text: string, mark: string) => {
    const rows = text.split('\n');
    rows[below(rows.length - 1)] = mark;
    return rows.join('\n');
  };

  async function save(editor: number): Promise<void> {
    const mark = `editor ${editor} mark ${accepted.length}`;
    let view = views[editor] ?? open();
    let text = change(view.text, mark);
    for (;;) {
      const result = await saveFile(
        item,
        'en.md',
        {text, version: view.version},
        {
          name: `Editor ${editor}`,
          role: 'editor'
        }
      );
      if (result.ok) {
        assert.equal(result.uncommitted, undefined);
        assert.ok(result.text.includes(mark));
        accepted.push(mark);
        views[editor] = result;
        counts[result.merged ? 'merged' : 'saved']++;
        return;
      }
      assert.equal(result.reason, 'conflict');
      if (result.reason !== 'conflict' || result.version === null) return;
      counts.conflicts++;
      text = keepBoth(result.merge);
      view = {text: result.text, version: result.version};
      keepVersion(result.version, result.text);
    }
  }

  function commitFromOutside(): void {
    const mark = `outside mark ${accepted.length}`;
    put(file, change(read(file), mark));
    git('commit', '--quiet', '-am', mark);
    accepted.push(mark);
    counts.outside++;
  }

  const end = performance.now() + seconds * 1000;
  while (performance.now() < end) {
    const what = oneOf(['save', 'save', 'both', 'open', 'outside', 'restart'] as const);
    if (what === 'save') await save(below(2));
    else if (what === 'both') await Promise.all([save(0), save(1)]);
    else if (what === 'open') views[below(2)] = open();
    else if (what === 'outside') commitFromOutside();
    // All that a desk remembers of saves is on the disk; what it does at a start must change nothing.
    else assert.deepEqual(finishChanges(content), []);
  }

  t.diagnostic(JSON.stringify({seed, ...counts}));
  assert.ok(accepted.length > 5 && counts.merged + counts.conflicts > 0, JSON.stringify(counts));
  const history = git('log', '-p', '--format=', '--', 'content');
  for (const mark of accepted) assert.match(history, new RegExp(`^\\+${mark}$`, 'm'), mark);
  assert.equal(git('status', '--porcelain'), '');
  assert.equal(git('log', '--format=%an').includes('Editor 0'), true);
  assert.ok(root);
});
