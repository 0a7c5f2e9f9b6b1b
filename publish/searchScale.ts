import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {locales} from '../i18n/locales.ts';
import {ask} from '../i18n/searchQuery.ts';
import {resultFile, termFile, type IndexHead} from '../i18n/searchResult.ts';
import {writeIndex} from './search.ts';
import {searchRecords, type SearchRecord} from './searchRecords.ts';

/**
 * `npx tsx publish/searchScale.ts [items]`: what a search costs with many items. Each made-up item has the length of a
 * real one: sentences of the real ones in another order, and thirty words that few others have.
 */
const wanted = Number(process.argv[2] ?? 2000);
const shown = 8;
let seed = 7;
const random = (below: number) => { seed = (seed * 1103515245 + 12345) % 2147483648; return seed % below; };

for (const locale of locales) {
  const real = searchRecords(locale);
  const sentences = real.flatMap(({result}) => result.text.split(/(?<=[.؟!])\s+/));
  const letters = locale === 'fa' ? 'ابپتجچحخدرزسشعغفقکگلمنوهی' : 'abcdefghijklmnoprstuvwyz';
  const rare = () => Array.from({length: 4 + random(6)}, () => letters[random(letters.length)]).join('');
  const vocabulary = Array.from({length: 40_000}, rare);
  const records: SearchRecord[] = real.slice();
  while (records.length < wanted) {
    const model = real[random(real.length)];
    if (!model) break;
    const own = Array.from({length: 30}, () => vocabulary[Math.floor(random(vocabulary.length) * (random(1000) / 1000))] ?? '');
    const text = [...Array.from({length: 14}, () => sentences[random(sentences.length)] ?? ''), own.join(' ')].join(' ');
    const title = `${own.slice(0, 3).join(' ')} ${model.result.title}`;
    records.push({result: {...model.result, title, text}, fields: [{text: title, weight: 7, near: true}, {text, weight: 1}, ...model.fields.slice(1)]});
  }
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'search-scale-'));
  const start = performance.now();
  const {head, files, bytes} = writeIndex(root, locale, records);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  console.log(`${locale}: ${records.length} items, ${files} files, ${Math.round(bytes / 1024)} KB, made in ${seconds} s`);
  const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');
  for (const query of [real[0]?.result.title ?? '', records[wanted - 1]?.result.title.split(' ')[0] ?? '', locale === 'fa' ? '۲۱ خرداد ۱۴۰۰' : '11 June 2021', locale === 'fa' ? 'سلیمتنی' : 'taghvai', locale === 'fa' ? 'زن' : 'pr']) {
    const fetched = new Map<string, number>();
    const load = (file: string) => { const text = read(file); fetched.set(file, gzipSync(text).length); return text; };
    const {docs, starts} = JSON.parse(load(head)) as IndexHead;
    const {hits} = await ask(query, {docs, starts, terms: async file => load(termFile(head, file))});
    const sum = () => [...fetched.values()].reduce((total, size) => total + size, 0);
    const index = sum();
    const first = hits[0] ? gzipSync(read(resultFile(head, hits[0].doc))).length : 0;
    for (const {doc} of hits.slice(0, shown)) load(resultFile(head, doc));
    console.log(`  ${query}: ${hits.length} found; head and terms ${index} bytes, with the first result ${index + first}, with ${Math.min(shown, hits.length)} results ${sum()}, in ${fetched.size} requests`);
  }
  fs.rmSync(root, {recursive: true, force: true});
}
