import fs from 'node:fs';
import {createServer, type IncomingMessage, type Server, type ServerResponse} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {
  cacheControl,
  commonHeaders,
  fileTypes,
  jsonFeeds,
  openFiles,
  openHeaders,
  ourAddresses,
  ourMethods,
  pageHeaders,
  slashAtEnd
} from './headers.ts';
import {readRedirectLines} from './redirects.ts';

/**
 * A server for a built site that behaves as a host must: clean addresses, our headers and types, compressed forms, and
 * status 404 with its page. A rebuilt site is served from the next request on.
 */
export function siteServer(root: string): Server {
  // A build replaces the folder, which gives it another inode; sirv lists the files once, so it must start over.
  const inode = () => fs.statSync(root, {throwIfNoEntry: false})?.ino;
  let served = {inode: inode(), handle: handlerFor(root)};
  return createServer((request, response) => {
    const current = inode();
    if (current !== undefined && current !== served.inode)
      served = {inode: current, handle: handlerFor(root)};
    served.handle(request, response);
  });
}

function handlerFor(root: string) {
  const notFoundPage = fs.readFileSync(path.join(root, '404.html'));
  const refuse = (_request: IncomingMessage, response: ServerResponse, status = 404) => {
    response.writeHead(status, {
      ...pageHeaders(),
      ...(status === 405 && {Allow: ourMethods.join(', ')}),
      'Cache-Control': cacheControl('/404'),
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Length': notFoundPage.length
    });
    response.end(notFoundPage);
  };
  const files = sirv(root, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      for (const [name, value] of Object.entries(headersOf(pathname)))
        response.setHeader(name, value);
    },
    onNoMatch: (request, response) => refuse(request, response)
  });
  const redirects = readRedirectLines(root);
  const redirect = (response: ServerResponse, target: string) =>
    response
      .writeHead(301, {
        ...pageHeaders(),
        'Cache-Control': cacheControl(target),
        Location: target
      })
      .end();
  return (request: IncomingMessage, response: ServerResponse) => {
    const address = request.url ?? '';
    const moved = redirects.get(address.replace(/\?.*$/, ''));
    const [, withoutSlash] = slashAtEnd.exec(address) ?? [];
    if (!ourMethods.some(method => method === request.method)) refuse(request, response, 405);
    else if (!ourAddresses.test(address)) refuse(request, response);
    else if (moved !== undefined) redirect(response, moved);
    else if (withoutSlash !== undefined) redirect(response, withoutSlash);
    else files(request, response);
  };
}

function headersOf(pathname: string): Record<string, string> {
  const isPage = !/\.\w+$/.test(pathname) || pathname.endsWith('.html');
  const type = jsonFeeds.test(pathname)
    ? 'application/feed+json'
    : Object.entries(fileTypes).find(([ending]) => pathname.endsWith(`.${ending}`))?.[1];
  return {
    ...(isPage ? pageHeaders() : openFiles.test(pathname) ? openHeaders : commonHeaders),
    'Cache-Control': cacheControl(pathname),
    ...(type && {'Content-Type': `${type}; charset=utf-8`})
  };
}
