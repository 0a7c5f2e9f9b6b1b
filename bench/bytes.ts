import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../i18n/locales.ts';
import {ask} from '../search/query.ts';
import {resultFile, termFile, type IndexHead} from '../search/result.ts';
import {listFiles} from '../files/list.ts';
import {pageKinds} from '../publish/html/weight/weightTable.ts';

/** Compressed bytes of the pages of one kind in one language. */
export type PageBytes = {
  kind: string;
  pages: number;
  gzip: {median: number; largest: number};
  brotli: {median: number; largest: number};
};

/** Sizes of the compressed pages in `out`, by kind of page and language. */
export function pageBytes(out: string): PageBytes[] {
  const groups = new Map<string, {gz: number[]; br: number[]}>();
  for (const file of fs.readdirSync(out, {recursive: true, encoding: 'utf8'})) {
    if (!file.endsWith('.html') || file.startsWith('copies/')) continue;
    const kind = file.endsWith('/share.html')
      ? 'share page'
      : pageKinds.find(([, pattern]) => pattern.test(file))?.[0];
    if (kind === undefined) continue;
    const name = `${kind}, ${file.slice(0, 2)}`;
    const group = groups.get(name) ?? {gz: [], br: []};
    group.gz.push(fs.statSync(path.join(out, `${file}.gz`)).size);
    group.br.push(fs.statSync(path.join(out, `${file}.br`)).size);
    groups.set(name, group);
  }
  const spread = (sizes: number[]) => {
    const sorted = [...sizes].sort((a, b) => a - b);
    return {median: sorted[Math.floor(sorted.length / 2)] ?? 0, largest: sorted.at(-1) ?? 0};
  };
  return [...groups]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([kind, {gz, br}]) => ({kind, pages: gz.length, gzip: spread(gz), brotli: spread(br)}));
}

/** Brotli bytes and requests of the index until the first result of a search shows, without the page and its script. */
export type SearchBytes = {
  locale: string;
  query: string;
  found: number;
  bytes: number;
  requests: number;
};

/** Searches `out` in each language for a name that few items have, and for a word that nearly all have. */
export async function searchBytes(out: string): Promise<SearchBytes[]> {
  const rows: SearchBytes[] = [];
  for (const locale of locales) {
    const name = fs
      .readdirSync(path.join(out, 'assets/search'))
      .find(file => new RegExp(`^${locale}-[0-9a-f]{8}\\.json$`).test(file));
    if (name === undefined)
      throw new Error(
        `${out}/assets/search has no index for ${locale}; expected ${locale}-<hash>.json`
      );
    const head = `assets/search/${name}`;
    const {
      records: [person]
    } = JSON.parse(fs.readFileSync(path.join(out, 'data/people.json'), 'utf8')) as {
      records: {name: Record<string, string>}[];
    };
    for (const query of [person?.name[locale] ?? '', locale === 'fa' ? 'زندانی' : 'prisoner']) {
      const fetched = new Map<string, number>();
      const load = (file: string) => {
        const packed = path.join(out, `${file}.br`);
        fetched.set(file, fs.statSync(fs.existsSync(packed) ? packed : path.join(out, file)).size);
        return fs.readFileSync(path.join(out, file), 'utf8');
      };
      const {docs, starts} = JSON.parse(load(head)) as IndexHead;
      const {hits} = await ask(query, {
        docs,
        starts,
        terms: async file => load(termFile(head, file))
      });
      if (hits[0]) load(resultFile(head, hits[0].doc));
      rows.push({
        locale,
        query,
        found: hits.length,
        bytes: [...fetched.values()].reduce((sum, size) => sum + size, 0),
        requests: fetched.size
      });
    }
  }
  return rows;
}

/** Number and total bytes of the files in a folder. */
export function treeSize(dir: string): {files: number; bytes: number} {
  const files = listFiles(dir);
  return {
    files: files.length,
    bytes: files.reduce((sum, file) => sum + fs.statSync(path.join(dir, file)).size, 0)
  };
}
