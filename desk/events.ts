import fs from 'node:fs';
import type {ServerResponse} from 'node:http';
import {contentDir} from '../content/files.ts';
import type {Scope} from './token.ts';

/** Time in which several writes of one save become one message. */
const settleMs = 60;

/** Watches the content and tells every open page which item changed. A guest hears of their own item alone. */
export function watchContent() {
  const open = new Map<ServerResponse, Scope>();
  const pending = new Map<string, NodeJS.Timeout>();
  const tell = (item: string) => {
    for (const [response, scope] of open) if (scope === 'all' || scope === item) response.write(`event: change\ndata: ${item}\n\n`);
  };
  fs.watch(contentDir(), {recursive: true}, (_event, name) => {
    const [, item] = /^([a-z]+[/\\][a-z0-9-]+)[/\\][^/\\]+$/.exec(name ?? '') ?? [];
    if (!item) return;
    clearTimeout(pending.get(item));
    pending.set(item, setTimeout(() => { pending.delete(item); tell(item.replaceAll('\\', '/')); }, settleMs));
  });
  setInterval(() => { for (const response of open.keys()) response.write(': still here\n\n'); }, 25_000).unref();
  return (response: ServerResponse, scope: Scope) => {
    response.writeHead(200, {'Content-Type': 'text/event-stream'});
    response.write('retry: 1000\n\n');
    open.set(response, scope);
    response.on('close', () => open.delete(response));
  };
}
