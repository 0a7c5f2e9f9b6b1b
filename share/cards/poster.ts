import PDFDocument from 'pdfkit';
import {cardAlt} from '../alt.ts';
import type {Shared} from '../items.ts';

/** A4 in points of 1/72 inch. */
const sheet = {width: 595.28, height: 841.89};

/**
 * One page of A4 that holds the poster as a picture, tagged for those who cannot see it: language, title, alternative
 * text, a link over the page's foot. Text engines of PDF libraries reverse Latin inside Farsi, so no text is set here.
 */
export function posterPdf(picture: Buffer, item: Shared): Promise<Buffer> {
  const document = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: item.locale,
    displayTitle: true,
    // One moment for all, so that the same poster gives the same bytes.
    info: {
      Title: plain(item.title),
      Subject: plain(item.summary),
      Author: plain(item.card.site),
      CreationDate: new Date('2020-01-01T00:00:00Z'),
      ModDate: new Date('2020-01-01T00:00:00Z')
    }
  });
  const chunks: Buffer[] = [];
  document.on('data', (chunk: Buffer) => chunks.push(chunk));
  const done = new Promise<Buffer>((resolve, reject) => {
    document.on('end', () => resolve(Buffer.concat(chunks)));
    document.on('error', reject);
  });
  document.addStructure(
    document.struct('Document', {}, [
      document.struct('Figure', {alt: plain(cardAlt(item))}, () => {
        document.image(picture, 0, 0, {width: sheet.width, height: sheet.height});
      }),
      document.struct('Link', {alt: item.url}, () => {
        document.link(0, sheet.height * 0.82, sheet.width, sheet.height * 0.18, item.url);
      })
    ])
  );
  document.end();
  return done;
}

/** Without the characters that isolate runs: a PDF’s own strings are shown by programs that print them as boxes. */
const plain = (text: string) => text.replace(/[\u2066-\u2069]/g, '');
