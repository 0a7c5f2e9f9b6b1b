import fs from 'node:fs';
import path from 'node:path';
import {formatNumber} from '../i18n/formats.ts';
import {isLocale} from '../i18n/locales.ts';
import {link} from '../share/link.ts';
import type {Assets} from './assets.ts';
import {callsOf} from './budget.ts';
import {pack} from './compress.ts';
import {sha256} from './copies.ts';
import {readHtml, writeHtml} from './html.ts';
import {lightenDocument} from './lighten.ts';
import {weigh, type Weight} from './weigh.ts';

/** A page as readers get it. */
export type Finished = {
  file: string;
  weight: Weight;
  /** What it would fetch from other sites; must be empty. */
  calls: string[];
  /** SHA-256 of what is used of Next's page, and of what was published. */
  raw: string;
  made: string;
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
export function finisher({exported, staging, published, assets, known: files, heavy, before, moved: movedFiles}: Finishing): (file: string) => Finished {
  const known = new Set(files);
  const moved = new Set(movedFiles.map(withoutEnding));
  const leadsToMoved = (html: string) => moved.size > 0 && [...html.matchAll(/ (?:href|src)="\/([^"?#]*)/g)].some(([, target = '']) => moved.has(withoutEnding(decodeURIComponent(target))));
  return file => {
    const html = fs.readFileSync(path.join(exported, file), 'utf8');
    const isHeavy = heavy.includes(file);
    // Next's scripts hold the number of its build. The name of the search index counts only where a page asks for it.
    const used = isHeavy ? html : html.replace(/<script\b(?![^>]*ld\+json)[^>]*>[\s\S]*?<\/script>/g, '');
    const raw = sha256(html.includes('<site-search') ? used + JSON.stringify([...assets.search]) : used);
    const earlier = before.get(file);
    if (earlier?.raw === raw && !leadsToMoved(html) && takeOver(file, earlier.made, published, staging)) return {...earlier, kept: true};
    const document = lightenDocument(readHtml(html), file, assets, known, isHeavy);
    const light = writeHtml(document);
    const weight = weigh(light, document, file, staging);
    const [locale = ''] = file.split(/[./]/);
    const finished = light.replace(/<span data-weight="">[^<]*<\/span>/, () => `<span>${formatNumber(Math.ceil(weight.total / 1024), isLocale(locale) ? locale : 'en')}</span>`);
    write(path.join(staging, file), finished);
    const {br, gz} = pack(Buffer.from(finished), file);
    fs.writeFileSync(path.join(staging, `${file}.br`), br);
    fs.writeFileSync(path.join(staging, `${file}.gz`), gz);
    return {file, weight, calls: callsOf(document, file), raw, made: sha256(finished), kept: false};
  };
}

/** A page by the address that links to it may have: `/en/news` is `en/news.html` or `en/news/index.html`. */
const withoutEnding = (file: string) => file.replace(/(?:(?:^|\/)index)?\.html$/, '');

function takeOver(file: string, made: string, published: string, staging: string): boolean {
  const all = [file, `${file}.br`, `${file}.gz`];
  if (!all.every(each => fs.existsSync(path.join(published, each))) || sha256(fs.readFileSync(path.join(published, file))) !== made) return false;
  for (const each of all) link(path.join(published, each), path.join(staging, each));
  return true;
}

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
