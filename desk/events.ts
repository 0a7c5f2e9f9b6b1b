import fs from 'node:fs';
import type {ServerResponse} from 'node:http';
import {beginChangeLog, noteChange} from '../records/desk/changeLog.ts';
import {contentDir} from '../records/read/files.ts';
import type {Scope} from './token.ts';

/** Time in which several writes of one save become one message. */
const settleMs = 60;

/**
 * Watches the content and tells every open page which item changed. A guest hears of their own item alone. `since`, in
 * milliseconds since 1970, is when the page was made: what changed before it began to listen is told at once.
 */
export function watchContent() {
  const open = new Map<ServerResponse, Scope>();
  const pending = new Map<string, NodeJS.Timeout>();
  const changed = new Map<string, number>();
  const isFor = (item: string, scope: Scope) => scope === 'all' || scope === item;
  const write = (response: ServerResponse, item: string) =>
    response.write(`id: ${changed.get(item)}\nevent: change\ndata: ${item}\n\n`);
  const tell = (item: string) => {
    changed.set(item, Date.now());
    for (const [response, scope] of open) if (isFor(item, scope)) write(response, item);
  };
  beginChangeLog();
  fs.watch(contentDir(), {recursive: true}, (_event, name) => {
    const [, item] = /^([a-z]+[/\\][a-z0-9-]+)[/\\][^/\\]+$/.exec(name ?? '') ?? [];
    noteChange(item?.replaceAll('\\', '/') ?? '');
    if (!item) return;
    clearTimeout(pending.get(item));
    pending.set(
      item,
      setTimeout(() => {
        pending.delete(item);
        tell(item.replaceAll('\\', '/'));
      }, settleMs)
    );
  });
  setInterval(() => {
    for (const response of open.keys()) response.write(': still here\n\n');
  }, 25_000).unref();
  return (response: ServerResponse, scope: Scope, since: number) => {
    response.writeHead(200, {'Content-Type': 'text/event-stream'});
    response.write('retry: 1000\n\n');
    for (const [item, at] of changed) if (at >= since && isFor(item, scope)) write(response, item);
    open.set(response, scope);
    response.on('close', () => open.delete(response));
  };
}
