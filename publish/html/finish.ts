import fs from 'node:fs';
import path from 'node:path';
import {formatNumber} from '../../i18n/numbers.ts';
import {isLocale} from '../../i18n/locales.ts';
import type {Assets} from './assets.ts';
import {callsOf} from './budget.ts';
import {isForgotten} from '../copies/writeCopies.ts';
import {readHtml, writeHtml} from './html.ts';
import {lightenDocument} from './lighten.ts';
import {sha256} from '../../files/hash.ts';
import {reuseFiles, type CacheEntry} from '../buildCache.ts';
import {pack} from '../hosting/pack.ts';
import {weigh, type Weight} from './weigh.ts';

/** A page as readers get it; its `input` is the hash of what is used of Next's page. */
export type Finished = CacheEntry & {
  file: string;
  weight: Weight;
  /** What it would fetch from other sites; must be empty. */
  calls: string[];
  /** Whether search engines are to know it: false if it calls another page canonical, or asks to be left out. */
  listed: boolean;
  /** true: taken over from the site that was published before. */
  kept: boolean;
};

/** What all pages of a build have in common. */
export type Finishing = {
  exported: string;
  staging: string;
  /** The site that stands published, from which unchanged pages are taken over. */
  published: string;
  assets: Assets;
  /** Every page of the build, for links. */
  known: readonly string[];
  /** Pages that keep Next's runtime. */
  heavy: readonly string[];
  /** Pages of the build before, if it was made by the same programs with the same assets. */
  before: ReadonlyMap<string, Finished>;
  /** Pages that came or went since then. */
  moved: readonly string[];
};

/** Makes the finisher of one build: page after page from Next's export into the staging folder, light, weighed and packed. */
export function finisher({
  exported,
  staging,
  published,
  assets,
  known: files,
  heavy,
  before,
  moved: movedFiles
}: Finishing): (file: string) => Finished {
  const known = new Set(files);
  const moved = new Set(movedFiles.map(withoutEnding));
  const leadsToMoved = (html: string) =>
    moved.size > 0 &&
    [...html.matchAll(/ (?:href|src)="\/([^"?#]*)/g)].some(([, target = '']) =>
      moved.has(withoutEnding(decodeURIComponent(target)))
    );
  return file => {
    const html = fs.readFileSync(path.join(exported, file), 'utf8');
    const isHeavy = heavy.includes(file);
    // Next's scripts hold the number of its build. The name of the search index counts only where a page asks for it.
    const used = isHeavy
      ? html
      : html.replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '');
    const input = sha256(
      html.includes('<site-search') ? used + JSON.stringify([...assets.search]) : used
    );
    const earlier = before.get(file);
    if (
      earlier?.input === input &&
      !leadsToMoved(html) &&
      reuseFiles(earlier.files, {from: published, to: staging})
    )
      return {...earlier, kept: true};
    const document = lightenDocument(readHtml(html), file, assets, known, isHeavy);
    const light = writeHtml(document);
    const weight = weigh(light, document, file, staging);
    const [locale = ''] = file.split(/[./]/);
    const finished = light.replace(
      /<span data-weight="">[^<]*<\/span>/,
      () =>
        `<span>${formatNumber(Math.ceil(weight.total / 1024), isLocale(locale) ? locale : 'en')}</span>`
    );
    write(path.join(staging, file), finished);
    const {br, gz} = pack(Buffer.from(finished), file);
    fs.writeFileSync(path.join(staging, `${file}.br`), br);
    fs.writeFileSync(path.join(staging, `${file}.gz`), gz);
    return {
      file,
      weight,
      calls: callsOf(document, file),
      listed: isListed(html, file),
      input,
      files: {[file]: sha256(finished)},
      kept: false
    };
  };
}

/** A page by the address that links to it may have: `/en/news` is `en/news.html` or `en/news/index.html`. */
const withoutEnding = (file: string) => file.replace(/(?:(?:^|\/)index)?\.html$/, '');

/** The address of a page by its file. */
export const addressOf = (file: string) =>
  `/${file.replace(/(?:^|\/)index\.html$/, '').replace(/\.html$/, '')}`;

function isListed(html: string, file: string): boolean {
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return (
    file !== '404.html' &&
    !isForgotten(html) &&
    (canonical === undefined || new URL(canonical).pathname === addressOf(file))
  );
}

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
