import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../i18n/locales.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {cardAlt, previewImage, shareFrame} from '../share/index.ts';
import {kitMarkup, pageKit, shareables, type PageKit, type Shareable} from '../share/kit.tsx';
import {link} from '../share/link.ts';
import {cacheFolder, Memory, programs, sha256, tallied, type Tally} from './memory.ts';
import {inParallel} from './pool.ts';
import {escapeAttribute} from './xml.ts';

/**
 * Adds the share page of every item to Next's export. They are half of all pages and differ only in what is inside
 * their frame; Next, which makes a page several times over for its own navigation, would take half of its time for them.
 */
export async function writeSharePages(exported: string): Promise<string> {
  const made = await inParallel<ShareTask, Tally>(new URL('./sharePagesWorker.ts', import.meta.url), locales.map(locale => ({exported, locale})));
  // Also what Next’s own navigation would read of the frame: nobody is to get it.
  for (const locale of locales) for (const file of [frameFile(exported, locale), frameFile(exported, locale).replace(/html$/, 'txt')]) fs.rmSync(file);
  return tallied(made, 'pages');
}

/** The language whose share pages are made in `exported`. */
export type ShareTask = {exported: string; locale: Locale};

const frameFile = (exported: string, locale: Locale) => path.join(exported, locale, 'share-frame.html');

/** Pages that are rendered together. */
const together = 100;
/** Next empties the folder of its export before each build: share pages stand here too, for the next one. */
const standingOf = (locale: Locale) => path.join(cacheFolder(), 'share-pages', locale);
/** Rooms whose programs decide what is on a share page besides its kit and its frame. */
const rooms = ['components', 'i18n', 'messages', 'publish', 'share'] as const;

/** The share pages of one language. */
export function writeSharePagesOf({exported, locale}: ShareTask): Tally {
  const frame = fs.readFileSync(frameFile(exported, locale), 'utf8').replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  const place = `<div id="${shareFrame.place}"></div>`;
  if (!frame.includes(place)) throw new Error(`${frameFile(exported, locale)} has no ${place}`);
  const memory = new Memory(`share-pages-${locale}`, programs(...rooms));
  const standing = standingOf(locale);
  const items = shareables(locale);
  let [all, made] = [0, 0];
  for (let start = 0; start < items.length; start += together) {
    const pages = items.slice(start, start + together).map(item => pageOf(item, frame));
    const changed = pages.filter(({name, input}) => !memory.take(name, input, {from: standing, to: exported}));
    const markup = kitMarkup(changed.map(({kit}) => kit), locale);
    changed.forEach(({name, input, framed}, index) => {
      // Gone first: a build before may have this very file.
      fs.rmSync(path.join(standing, name), {force: true});
      write(path.join(standing, name), framed.replace(place, () => markup[index] ?? ''));
      link(path.join(standing, name), path.join(exported, name));
      memory.made(name, input, [name], exported);
    });
    all += pages.length;
    made += changed.length;
  }
  memory.sweep(standing);
  memory.save();
  return {all, kept: all - made};
}

/** A share page before it is rendered: its frame with the item's own head, and what will stand in it. */
function pageOf(item: Shareable, frame: string): {name: string; input: string; framed: string; kit: PageKit} {
  const {own} = item;
  const values: Record<string, string> = {[shareFrame.title]: own.title, [shareFrame.summary]: own.summary};
  const {url, alt} = previewImage(own, cardAlt(own), publicUrl());
  const framed = frame
    .replace(/(<meta property="og:image" content=")[^"]*/, (_match, start: string) => start + escapeAttribute(url))
    .replace(/(<meta property="og:image:alt" content=")[^"]*/, (_match, start: string) => start + escapeAttribute(alt))
    .replaceAll(shareFrame.path, own.path)
    .replace(/[\uE001\uE002]/g, sign => escapeAttribute(values[sign] ?? ''));
  const kit = pageKit(item);
  return {name: `${own.locale}${own.path}/share.html`, input: sha256(framed + JSON.stringify(kit)), framed, kit};
}

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
