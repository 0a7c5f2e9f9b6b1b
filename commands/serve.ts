import './input/environment.ts';
import fs from 'node:fs';
import path from 'node:path';
import {localeRecord, locales} from '../i18n/locales.ts';
import {siteServer} from '../publish/hosting/server.ts';
import {published} from '../publish/outputDirs.ts';
import {readOptions, stop} from './input/options.ts';

/** `npm run serve`: serves the built site on this machine, on PORT or 3000, as a host would. */
readOptions('serve', {});
const port = Number(process.env.PORT ?? 3000);
if (!fs.existsSync(path.join(published, '404.html')))
  stop(`There is no site in ${published}/. Build it first: npm run build -- --local`);

const server = siteServer(path.resolve(published));
server.on('error', (error: NodeJS.ErrnoException) =>
  stop(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Choose another one: PORT=3210 npm run serve`
      : error.message
  )
);
server.listen(port, '127.0.0.1', () => {
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' && address ? address.port : port}`;
  console.log('The site is running:');
  for (const locale of locales)
    console.log(`  ${localeRecord[locale].ownName.padEnd(8)} ${origin}/${locale}`);
  console.log('Stop it with Ctrl+C.');
});
