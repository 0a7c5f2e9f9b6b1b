import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {writeInto} from '../../files/write.ts';
import {defaultLocale, isLocale} from '../../i18n/locales.ts';
import {isUnchanged, reuseFiles, type CacheEntry} from '../buildCache.ts';
import {copyPage, type PageCopy} from '../copies/pageCopy.ts';
import {keepTogether} from './breaks/keepTogether.ts';
import {separateWords} from './breaks/separateWords.ts';
import {chartDrawingsOf} from '../data/chartDrawing.ts';
import {feedTextOf} from '../feeds/feedText.ts';
import {pack} from '../hosting/pack.ts';
import {addressOf, withoutEnding} from './addresses.ts';
import type {Assets} from './assets.ts';
import {callsOf} from './weight/budget.ts';
import {readHtml, writeHtml, type HtmlDocument} from './html.ts';
import {lightenDocument} from './lighten.ts';
import {partsFile, writeParts, type PageParts} from './pageParts.ts';
import {stylist} from './style/stylist.ts';
import {showWeight, weigh, type Weight} from './weight/weigh.ts';

/**
 * A page as readers get it. Its `input` is the hash of the page as rendered. Its `files` are the page and its
 * single-file copy.
 */
export type FinishedPage = CacheEntry & {
  /** Its path from the root of the site, such as `en/news/some-slug.html`. */
  file: string;
  weight: Weight;
  /** What it would load from other sites (`callsOf`); must be empty. */
  calls: string[];
  /** Whether search engines may index it: not if it asks them not to, or calls another page canonical. */
  listed: boolean;
  /** Whether the take-away copies contain it. */
  copied: boolean;
  /** SHA-256 of the file of its parts (`pageParts.ts`), if it has parts. */
  parts?: string;
  /** Whether it was taken from the site published before. */
  reused: boolean;
};

/** What all pages of a build have in common. Paths of pages are from the root of the site. */
export type Finishing = {
  /** Folder of the pages that `writeViews` has rendered. */
  rendered: string;
  /** Folder of the site that is being built. */
  staging: string;
  /** Folder of the site published before, from which unchanged pages are taken. */
  published: string;
  assets: Assets;
  /** All pages. */
  known: readonly string[];
  /** Pages that the take-away copies contain. */
  copied: readonly string[];
  /** Other files that the copies contain, by language. */
  copiedFiles: Readonly<Record<string, readonly string[]>>;
  /** Pages of the previous build, if it had the same code and assets. */
  previous: ReadonlyMap<string, FinishedPage>;
};

/**
 * Returns the function that finishes one page: it takes the rendered page to the staging folder, light,
 * weighed and compressed, with all that later steps need from its tree (`pageParts.ts`).
 */
export function finisher(build: Finishing): (file: string) => FinishedPage {
  const {rendered, staging, published, assets, previous} = build;
  const [known, copied] = [new Set(build.known), new Set(build.copied)];
  const leadsToMoved = linkFinder(movedPages(build));
  const copyOf = copier(build);
  const putStyle = stylist(assets, staging);
  return file => {
    const html = fs.readFileSync(path.join(rendered, file), 'utf8');
    const input = inputHash(html, file, assets);
    const before = previous.get(file);
    if (
      before?.input === input &&
      before.copied === copied.has(file) &&
      !leadsToMoved(html) &&
      (before.parts === undefined || isUnchanged(partsFile(file), before.parts)) &&
      reuseFiles(before.files, {from: published, to: staging})
    )
      return {...before, reused: true};
    const document = lightenDocument(readHtml(html), file, assets, known);
    keepTogether(document);
    separateWords(document);
    // Before classes get other names.
    const shown = shownParts(document, file);
    putStyle(document, file);
    const light = writeHtml(document);
    const weight = weigh(light, document, file, staging);
    const finished = showWeight(light, document, weight, localeOf(file));
    write(staging, file, finished);
    const calls = callsOf(document, file);
    const copy = copyOf(document, file);
    const parts = {...shown, ...(copy && {copy})};
    const partsHash = writeParts(file, parts);
    return {
      file,
      weight,
      calls,
      listed: isListed(html, file),
      copied: copied.has(file),
      ...(partsHash !== undefined && {parts: partsHash}),
      input,
      files: {
        [file]: sha256(finished),
        ...(copy?.single && {[copy.single.file]: copy.single.sha256})
      },
      reused: false
    };
  };
}

/** Hash of what a page is made from. */
function inputHash(html: string, file: string, assets: Assets): string {
  // The names of search index and table of Find change with each build; few pages depend on them.
  const data = html.includes('<site-search')
    ? assets.search
    : html.includes('<site-find')
      ? assets.find
      : undefined;
  return sha256([html, data?.get(localeOf(file)) ?? '']);
}

/** Pages to which links change: they came or went since the previous build, or did so in the copies. */
function movedPages({known, copied, previous}: Finishing): string[] {
  const [now, nowCopied] = [new Set(known), new Set(copied)];
  return [
    ...known.filter(file => previous.get(file)?.copied !== nowCopied.has(file)),
    ...[...previous.keys()].filter(file => !now.has(file))
  ];
}

/** A function that tells whether a rendered page links to one of these pages. */
function linkFinder(pages: readonly string[]): (html: string) => boolean {
  const wanted = new Set(pages.map(withoutEnding));
  return html =>
    wanted.size > 0 &&
    [...html.matchAll(/ (?:href|src)="\/([^"?#]*)/g)].some(([, target = '']) =>
      wanted.has(withoutEnding(decodeURIComponent(target)))
    );
}

/** What feeds and pictures of charts need from a page. */
function shownParts(document: HtmlDocument, file: string): PageParts {
  const locale = localeOf(file);
  const charts = chartDrawingsOf(document, locale);
  return {
    ...(charts.length > 0 && {charts}),
    ...(/^\w\w\/(?:news|prisoners)\/[^/]+\.html$/.test(file) && {
      feedText: feedTextOf(document, file, locale)
    })
  };
}

/** A function that makes the take-away copy of a finished page, if there is one. It changes the page's tree. */
function copier({staging, copied, copiedFiles}: Finishing) {
  const insideOf = new Map(
    Object.entries(copiedFiles).map(([locale, files]) => [
      locale,
      new Set([...copied.filter(page => localeOf(page) === locale), ...files])
    ])
  );
  const copiedPages = new Set(copied);
  return (document: HtmlDocument, file: string): PageCopy | undefined => {
    const inside = insideOf.get(localeOf(file));
    return inside && copiedPages.has(file)
      ? copyPage(document, file, {root: staging, inside})
      : undefined;
  };
}

/** The language of a page by its path; that of pages outside the languages is the default one. */
function localeOf(file: string) {
  const [locale = ''] = file.split(/[./]/);
  return isLocale(locale) ? locale : defaultLocale;
}

function isListed(html: string, file: string): boolean {
  const canonical = /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];
  return (
    file !== '404.html' &&
    !asksNotToIndex(html) &&
    (canonical === undefined || new URL(canonical).pathname === addressOf(file))
  );
}

/** Whether a page asks search engines not to index it: share pages and withdrawn items do. */
export const asksNotToIndex = (html: string): boolean =>
  /<meta name="robots" content="[^"]*noindex/.test(html);

/** Writes a page with its compressed forms. */
function write(root: string, file: string, text: string): void {
  const target = path.join(root, file);
  const {br, gz} = pack(Buffer.from(text), file);
  writeInto(target, text);
  fs.writeFileSync(`${target}.br`, br);
  fs.writeFileSync(`${target}.gz`, gz);
}
