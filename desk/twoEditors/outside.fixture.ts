import type {writeContent} from '../store/contentFolder.fixture.ts';
import type {Random} from '../store/random.fixture.ts';
import {before, itemName, numbered} from './item.fixture.ts';

type Content = Pick<ReturnType<typeof writeContent>, 'git' | 'put' | 'read'>;

/**
 * Someone with a text editor and git, who changes a file of the item and commits it. Returns the function that does,
 * and the marks of what was committed.
 */
export function startOutside({git, put, read}: Content, {below, oneOf}: Random) {
  const marks: string[] = [];
  async function commit(): Promise<void> {
    const name = oneOf(['en.md', 'fa.md', 'item.yaml'] as const);
    const file = `${itemName}/${name}`;
    const locale = name === 'fa.md' ? 'fa' : 'en';
    const mark = numbered(locale === 'fa' ? 'نشان بیرونی' : 'Outside mark', marks.length, locale);
    const rows = read(file).split('\n');
    // Only what nobody has changed: a change of the desk may be written and not yet committed.
    const row = rows.length - 2 - below(20);
    const isOld = before[name]?.split('\n').includes(rows[row] ?? '');
    if (name === 'item.yaml') rows.splice(-1, 0, `# ${mark}`);
    else if (isOld) rows[row] = mark;
    else rows.splice(-1, 0, mark);
    put(file, rows.join('\n'));
    for (let tries = 0; ; tries++)
      try {
        git('commit', '--quiet', '-am', mark);
        break;
      } catch (error) {
        // The desk has the lock of git for a moment. It may also have committed this change with its own.
        if (tries === 20) throw error;
        if (!git('status', '--porcelain')) break;
        await new Promise(resolve => setTimeout(resolve, 100));
      }
    marks.push(mark);
  }
  return {commit, marks};
}
