import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import {createServer, type IncomingMessage, type RequestListener, type Server} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import next from 'next';
import {keptFolder} from '../records/desk/preview/drafts.ts';
import {deskPictureFolder, readAll} from '../records/desk/index.ts';
import {makeActs} from './actions/act.ts';
import {contentDir} from '../records/read/files.ts';
import {bundleScript} from './editor/bundle.ts';
import {drawPreviewCard} from './card.ts';
import {watchContent} from './events.ts';
import {makeFront} from './front/front.ts';
import {checkSecret} from './access/token.ts';
import {keepLog, localKey} from './store/kept.ts';
import {forgetOldVersions} from './store/versions.ts';
import {finishChanges} from './store/wholeChange.ts';
import {keepTypes} from './types.ts';
import {weighItem} from './weight.ts';

/**
 * Starts the desk. `local`: for the editor at this machine, on loopback, without links, with Next's development server.
 * Otherwise the hosted desk: built in advance, and closed to everyone without a signed link.
 * Throws if the hosted desk is not built or has no secret, or if the port is taken.
 */
export async function startDesk({local}: {local: boolean}): Promise<void> {
  process.env.DESK = '1';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const port = Number(process.env.PORT ?? 3001);
  const secret = local ? null : checkSecret(process.env.DESK_SECRET);
  if (!local && !fs.existsSync('.next-desk/BUILD_ID'))
    throw new Error('The desk is not built. Run npm run desk:build first.');
  beginStore();
  const server = createServer();
  const handle = await prepareNext(local, port, server);
  const fetchPage = await serveInside((request, response) => void handle(request, response));
  const answer = makeFront(
    {
      next: async (request, response) => {
        if (isOfItem(request)) await readAll();
        await handle(request, response);
      },
      events: await watchContent(),
      script: bundleScript('desk/live/live.ts'),
      editorScript: bundleScript('desk/editor/main.tsx'),
      pictures: deskPictureFolder,
      weigh: async (item, language) => JSON.stringify(await weighItem(item, language, fetchPage)),
      card: drawPreviewCard,
      act: makeActs({
        secret: secret ?? undefined,
        desk: process.env.DESK_URL || `http://localhost:${port}`
      }),
      log: keepLog
    },
    {
      secret,
      ...(local && {localKey: localKey()}),
      hosts: [`localhost:${port}`, `127.0.0.1:${port}`],
      behindProxy: process.env.DESK_PROXY === '1'
    }
  );
  server.on('request', (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // Only Next's development server uses web sockets. In the hosted desk an upgrade would bypass the checks.
  if (!local) server.on('upgrade', (_request, socket) => socket.destroy());
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, local ? '127.0.0.1' : (process.env.HOST ?? '127.0.0.1'), resolve);
  });
  console.log(
    local
      ? `The desk is up: http://localhost:${port}/desk`
      : `The desk is up on port ${port}. Make links with npm run desk:link.`
  );
}

/** Next's request handler: its development server for the local desk, otherwise the desk that was built. */
async function prepareNext(dev: boolean, port: number, server: Server) {
  const app = next({dev, dir: '.', hostname: '127.0.0.1', port, ...(dev && {httpServer: server})});
  await keepTypes(() => app.prepare());
  return app.getRequestHandler();
}

/** Whether a page is of one item, for which all others have to be read. The list does without. */
const isOfItem = ({url = ''}: IncomingMessage) => /^\/(?:\w+\/)?desk\/[^?]/.test(url);

/** Completes a change that a crash interrupted, and says so if it cannot. */
function beginStore(): void {
  const left = finishChanges(contentDir(), path.join(keptFolder(), 'unfinished'));
  if (left.length)
    console.error(
      `A save was interrupted, and these files have been changed since: ${left.join(', ')}. ` +
        `What was being saved is in ${path.join(keptFolder(), 'unfinished')}.`
    );
  forgetOldVersions();
}

/**
 * Lets this process fetch pages from Next with an editor's rights, to weigh them: a second server on a random loopback
 * port, behind a password that lasts as long as the process. Returns a function from path to HTML.
 */
async function serveInside(
  handle: RequestListener
): Promise<(pathname: string) => Promise<string>> {
  const password = randomBytes(32).toString('hex');
  const server = createServer((request, response) => {
    if (request.headers['x-desk-inner'] !== password) return void response.writeHead(404).end();
    request.headers['x-desk-scope'] = 'all';
    handle(request, response);
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return async pathname => {
    const address = `http://127.0.0.1:${port}${pathname}`;
    const response = await fetch(address, {headers: {'x-desk-inner': password}});
    return response.text();
  };
}
