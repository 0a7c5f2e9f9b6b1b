import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../../i18n/locales.ts';

const mostPages = 2000;
const pagesPerReader = 10;

/**
 * Addresses of a finished site as readers ask for them: pages in both languages in turn, evenly over the whole site,
 * and after every ten pages the stylesheet, the script and the font, as a reader of ten pages loads them once.
 */
export function siteAddresses(site: string): string[] {
  const files = fs.readdirSync(site, {recursive: true, encoding: 'utf8'}).sort();
  const pages = locales.map(locale =>
    spread(
      files.filter(file => file.startsWith(`${locale}/`) && file.endsWith('.html')),
      mostPages / locales.length
    )
  );
  const shared = files.filter(file =>
    /^(?:assets\/site-.*\.(?:css|js)|fonts\/.*\.woff2)$/.test(file)
  );
  if (pages.some(({length}) => length === 0) || shared.length === 0)
    throw new Error(`${path.resolve(site)} holds no finished site: npm run build`);
  const addresses: string[] = [];
  for (let index = 0; index < Math.max(...pages.map(({length}) => length)); index++) {
    // The shorter language begins again.
    for (const list of pages)
      addresses.push(`/${(list[index % list.length] ?? '').replace(/\.html$/, '')}`);
    if (index % (pagesPerReader / locales.length) === 0)
      addresses.push(...shared.map(file => `/${file}`));
  }
  return addresses;
}

/** At most `most` of a list, evenly taken. */
function spread<T>(list: readonly T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return Array.from(
    {length: Math.min(list.length, most)},
    (_, index) => list[Math.floor(index * step)]
  ).filter(each => each !== undefined);
}

/** Asks for each address once; an answer other than 200 would make a load meaningless. */
export async function mustAnswer(origin: string, addresses: readonly string[]): Promise<void> {
  for (const address of new Set(addresses)) {
    const response = await fetch(`${origin}${address}`, {
      redirect: 'manual',
      headers: {'Accept-Encoding': 'gzip, br'}
    });
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${origin}${address} answers ${response.status}`);
  }
}
