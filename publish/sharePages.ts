import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../i18n/locales.ts';
import {publicUrl} from '../i18n/siteUrl.ts';
import {cardAlt, previewImage, shareFrame, type Shared} from '../share/index.ts';
import {kitMarkup, pageKit, shareables} from '../share/kit.tsx';
import {inParallel} from './pool.ts';
import {escapeAttribute} from './xml.ts';

/**
 * Adds the share page of every item to Next's export. They are half of all pages and differ only in what is inside
 * their frame; Next, which makes a page several times over for its own navigation, would take half of its time for them.
 */
export async function writeSharePages(exported: string): Promise<string> {
  const made = await inParallel<ShareTask, number>(new URL('./sharePagesWorker.ts', import.meta.url), locales.map(locale => ({exported, locale})));
  // Also what Next’s own navigation would read of the frame: nobody is to get it.
  for (const locale of locales) for (const file of [frameFile(exported, locale), frameFile(exported, locale).replace(/html$/, 'txt')]) fs.rmSync(file);
  return `${made.reduce((sum, count) => sum + count, 0)} pages`;
}

/** The language whose share pages are made in `exported`. */
export type ShareTask = {exported: string; locale: Locale};

const frameFile = (exported: string, locale: Locale) => path.join(exported, locale, 'share-frame.html');

/** Pages that are rendered together. */
const together = 100;
/** The share pages of one language; returns how many. */
export function writeSharePagesOf({exported, locale}: ShareTask): number {
  const frame = fs.readFileSync(frameFile(exported, locale), 'utf8').replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
  const place = `<div id="${shareFrame.place}"></div>`;
  if (!frame.includes(place)) throw new Error(`${frameFile(exported, locale)} has no ${place}`);
  const items = shareables(locale);
  for (let start = 0; start < items.length; start += together) {
    const part = items.slice(start, start + together);
    const markup = kitMarkup(part.map(pageKit), locale);
    part.forEach(({own}, index) => write(path.join(exported, locale, own.path.slice(1), 'share.html'), framed(own, frame).replace(place, () => markup[index] ?? '')));
  }
  return items.length;
}

/** The frame with an item's own head. */
function framed(own: Shared, frame: string): string {
  const values: Record<string, string> = {[shareFrame.title]: own.title, [shareFrame.summary]: own.summary};
  const {url, alt} = previewImage(own, cardAlt(own), publicUrl());
  return frame
    .replace(/(<meta property="og:image" content=")[^"]*/, (_match, start: string) => start + escapeAttribute(url))
    .replace(/(<meta property="og:image:alt" content=")[^"]*/, (_match, start: string) => start + escapeAttribute(alt))
    .replaceAll(shareFrame.path, own.path)
    .replace(/[\uE001\uE002]/g, sign => escapeAttribute(values[sign] ?? ''));
}

function write(file: string, text: string) {
  fs.mkdirSync(path.dirname(file), {recursive: true});
  fs.writeFileSync(file, text);
}
