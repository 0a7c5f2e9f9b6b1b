import {randomBytes} from 'node:crypto';
import fs from 'node:fs';
import {createServer} from 'node:http';
import {buildSync} from 'esbuild';
import next from 'next';
import {deskPictureFolder} from '../records/desk/index.ts';
import {drawPreviewCard} from './card.ts';
import {watchContent} from './events.ts';
import {makeFront} from './front.ts';
import {checkSecret} from './token.ts';
import {keepTypes} from './types.ts';
import {weighItem} from './weight.ts';

/**
 * Starts the desk. `local`: for the editor at this machine, on loopback, without links, pages made as they are asked
 * for. Otherwise the hosted one: built before, closed but for signed links.
 */
export async function startDesk({local}: {local: boolean}): Promise<void> {
  process.env.DESK = '1';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const port = Number(process.env.PORT ?? 3001);
  const secret = local ? null : checkSecret(process.env.DESK_SECRET);
  if (!local && !fs.existsSync('.next-desk/BUILD_ID'))
    throw new Error('The desk has not been built yet: npm run desk:build');
  const server = createServer();
  const app = next({
    dev: local,
    dir: '.',
    hostname: '127.0.0.1',
    port,
    ...(local && {httpServer: server})
  });
  await keepTypes(() => app.prepare());
  const handle = app.getRequestHandler();
  const script =
    buildSync({
      entryPoints: ['desk/live.ts'],
      bundle: true,
      minify: true,
      format: 'iife',
      target: 'es2020',
      write: false
    }).outputFiles[0]?.text ?? '';
  const hosts = [`localhost:${port}`, `127.0.0.1:${port}`];
  // To weigh a page the desk asks itself for it, by a port on loopback and a password that live as long as this process.
  const password = randomBytes(32).toString('hex');
  const inner = createServer((request, response) => {
    if (request.headers['x-desk-inner'] !== password) return void response.writeHead(404).end();
    request.headers['x-desk-scope'] = 'all';
    void handle(request, response);
  });
  await new Promise<void>(resolve => inner.listen(0, '127.0.0.1', resolve));
  const innerPort = (inner.address() as {port: number}).port;
  const answer = makeFront(
    {
      next: (request, response) => handle(request, response),
      events: watchContent(),
      card: drawPreviewCard,
      script,
      pictures: deskPictureFolder,
      weigh: async item =>
        JSON.stringify(
          await weighItem(item, async pathname =>
            (
              await fetch(`http://127.0.0.1:${innerPort}${pathname}`, {
                headers: {'x-desk-inner': password}
              })
            ).text()
          )
        )
    },
    {secret, hosts, behindProxy: process.env.DESK_PROXY === '1'}
  );
  server.on('request', (request, response) => {
    answer(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  // Only the development build speaks over sockets; they must not be a way around the door.
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
