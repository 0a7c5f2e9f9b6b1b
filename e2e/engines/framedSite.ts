import {spawn, type ChildProcess} from 'node:child_process';
import {createServer, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';
import {root} from '../support/site.ts';

export type FramedSite = {origin: string; stop: () => void};

/**
 * The built site as a host serves it, and `/frame?width=320&height=700&address=/fa`, which shows a page in a frame of
 * that size. For that alone, pages lose the headers that forbid frames.
 */
export async function serveFramedSite(): Promise<FramedSite> {
  const site = spawn('npm', ['run', '--silent', 'serve'], {
    cwd: root,
    detached: true,
    env: {...process.env, PORT: '0'},
    stdio: ['ignore', 'pipe', 'inherit']
  });
  const served = await originOf(site);
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', served);
    if (url.pathname === '/frame') {
      response.setHeader('Content-Type', 'text/html; charset=utf-8');
      response.end(framePage(url.searchParams));
    } else void pass(url, response);
  });
  await new Promise<void>(resolve => {
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
      if (site.pid) process.kill(-site.pid);
    }
  };
}

/** The address that the server prints when it is up. */
const originOf = (site: ChildProcess) =>
  new Promise<string>((resolve, reject) => {
    let printed = '';
    site.stdout?.on('data', data => {
      printed += String(data);
      const port = /http:\/\/localhost:(\d+)/.exec(printed)?.[1];
      if (port) resolve(`http://127.0.0.1:${port}`);
    });
    site.once('exit', () => {
      reject(new Error(`npm run serve ended before the site was up: ${printed}`));
    });
  });

/** Answers as the site does, except for the headers that forbid frames. */
async function pass(url: URL, response: ServerResponse): Promise<void> {
  const answer = await fetch(url, {redirect: 'manual'});
  const headers: Record<string, string> = {};
  for (const name of ['content-security-policy', 'content-type', 'location']) {
    const value = answer.headers.get(name);
    if (value !== null)
      headers[name] = value.replace(/frame-ancestors[^;]*/, "frame-ancestors 'self'");
  }
  response.writeHead(answer.status, headers);
  response.end(Buffer.from(await answer.arrayBuffer()));
}

const framePage = (asked: URLSearchParams) =>
  '<!doctype html><title>frame</title>' +
  `<iframe width="${Number(asked.get('width'))}" height="${Number(asked.get('height'))}" style="border: 0" ` +
  `src="${encodeURI(asked.get('address') ?? '/').replace(/^\/*/, '/')}"></iframe>`;
