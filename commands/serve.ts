import fs from 'node:fs';
import {createServer} from 'node:http';
import path from 'node:path';
import sirv from 'sirv';
import {localeRecord, locales} from '../i18n/locales.ts';
import {
  cacheControl,
  commonHeaders,
  fileTypes,
  jsonFeeds,
  openFiles,
  openHeaders,
  pageHeaders
} from '../publish/hosting/headers.ts';

/** `npm run serve`: `out/` on loopback as a host would serve it: clean addresses, right types, status 404 with its page. */
const root = path.resolve(process.env.OUT_DIR ?? 'out');
const port = Number(process.env.PORT ?? 3000);

if (!Number.isInteger(port) || port < 0 || port > 65535)
  fail(`PORT is “${process.env.PORT}”; expected a number from 0 to 65535.`);
if (!fs.existsSync(path.join(root, '404.html')))
  fail('There is no site in out/ yet. Build it first: npm run build');

/** Answers from one build of the site: the files are listed once, so that each request is quick. */
function answersFrom(dir: string) {
  const notFoundPage = fs.readFileSync(path.join(dir, '404.html'));
  return sirv(dir, {
    etag: true,
    brotli: true,
    gzip: true,
    extensions: ['html'],
    setHeaders: (response, pathname) => {
      const page = !/\.\w+$/.test(pathname) || pathname.endsWith('.html');
      const own = page ? pageHeaders() : openFiles.test(pathname) ? openHeaders : commonHeaders;
      for (const [name, value] of Object.entries({...own, 'Cache-Control': cacheControl(pathname)}))
        response.setHeader(name, value);
      const type = jsonFeeds.test(pathname)
        ? 'application/feed+json'
        : Object.entries(fileTypes).find(([ending]) => pathname.endsWith(`.${ending}`))?.[1];
      if (type) response.setHeader('Content-Type', `${type}; charset=utf-8`);
    },
    onNoMatch: (_request, response) => {
      response.writeHead(404, {
        ...pageHeaders(),
        'Cache-Control': cacheControl('/404'),
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': notFoundPage.length
      });
      response.end(notFoundPage);
    }
  });
}

/** Identity of the folder: a new build is exchanged for the old one in one move, and the listing must follow. */
const identity = () => fs.statSync(root, {throwIfNoEntry: false})?.ino;
let served = {ino: identity(), answer: answersFrom(root)};

const server = createServer((request, response) => {
  const ino = identity();
  if (ino !== undefined && ino !== served.ino) served = {ino, answer: answersFrom(root)};
  served.answer(request, response);
});
server.on('error', (error: NodeJS.ErrnoException) =>
  fail(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another one: PORT=3210 npm run serve`
      : error.message
  )
);
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  const at = `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
  console.log('The site is up:');
  for (const locale of locales)
    console.log(`  ${localeRecord[locale].ownName.padEnd(8)} ${at}/${locale}`);
  console.log('Stop it with Ctrl+C.');
});

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
