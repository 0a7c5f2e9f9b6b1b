import {once} from 'node:events';
import type {ServerResponse} from 'node:http';
import path from 'node:path';
import {watch} from 'chokidar';
import {beginChangeLog, noteChange} from '../records/desk/changeLog.ts';
import {contentDir} from '../records/read/files.ts';
import type {Scope} from './access/token.ts';

/** Several writes within this time, as one save often makes, are announced once. */
const settleMs = 60;
const keepAliveMs = 25_000;

/**
 * Watches the content, notes every edit in the change log, and tells open pages which item changed. A guest only hears
 * of the item that their link opens. Resolves once edits are noticed, with a function that connects a page; `since` is
 * when the page was made, in milliseconds since 1970, and edits after that are announced at once.
 */
export async function watchContent() {
  const open = new Map<ServerResponse, Scope>();
  const pending = new Map<string, NodeJS.Timeout>();
  const changed = new Map<string, number>();
  const concerns = (item: string, scope: Scope) => scope === 'all' || scope === item;
  const write = (response: ServerResponse, item: string) =>
    response.write(`id: ${changed.get(item)}\nevent: change\ndata: ${item}\n\n`);
  const announce = (item: string) => {
    pending.delete(item);
    // Again, since chokidar drops changes of a file within 50 ms: a page may have read it before the last write.
    noteChange(item);
    changed.set(item, Date.now());
    for (const [response, scope] of open) if (concerns(item, scope)) write(response, item);
  };
  await watchFiles(contentDir(), file => {
    const item = itemOf(file);
    noteChange(item);
    if (!item) return;
    clearTimeout(pending.get(item));
    pending.set(
      item,
      setTimeout(() => announce(item), settleMs)
    );
  });
  beginChangeLog();
  setInterval(() => {
    for (const response of open.keys()) response.write(': keep-alive\n\n');
  }, keepAliveMs).unref();
  return (response: ServerResponse, scope: Scope, since: number) => {
    response.writeHead(200, {'Content-Type': 'text/event-stream'});
    response.write('retry: 1000\n\n');
    for (const [item, at] of changed)
      if (at >= since && concerns(item, scope)) write(response, item);
    open.set(response, scope);
    response.on('close', () => open.delete(response));
  };
}

/**
 * Calls `onChange` with the path of each file or folder that is added, changed or removed, relative to `dir`.
 * chokidar, because Node's recursive fs.watch on Linux loses a file once an editor has saved it by renaming.
 * On a network folder the system reports no changes; CHOKIDAR_USEPOLLING=1 makes chokidar poll there.
 */
async function watchFiles(dir: string, onChange: (file: string) => void): Promise<void> {
  const watcher = watch(dir, {
    ignoreInitial: true,
    ignored: file => file !== dir && path.basename(file).startsWith('.')
  });
  watcher.on('all', (_event, file) => onChange(path.relative(dir, file)));
  await once(watcher, 'ready');
}

/** The item that a file belongs to, as `kind/slug`; '' for anything that is not a file of one item. */
const itemOf = (file: string): string => {
  const [kind, slug, ...name] = file.split(path.sep);
  return name.length === 1 ? `${kind}/${slug}` : '';
};
