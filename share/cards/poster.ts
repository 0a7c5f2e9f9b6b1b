import PDFDocument from 'pdfkit';
import {cardAlt} from '../alt.ts';
import {withoutIsolates} from '../../i18n/direction/marks.ts';
import type {Shared} from '../shared.ts';
import {cardFormats} from '../../components/share/cardFormats.ts';
import {addDrawing} from './vector/addDrawing.ts';
import {writeTextLayer, type MeasuredText} from './textLayer.ts';

/** A4 in PDF points, 1/72 inch each. */
const sheet = {width: 595.28, height: 841.89};

/**
 * A PDF of one A4 page that shows the poster as outlines, tagged for screen readers: language, title, alternative text,
 * and a link over the foot of the page. The words are over the drawing as an invisible layer. `svg` is the poster as
 * takumi draws it.
 */
export async function posterPdf(
  svg: string,
  measured: MeasuredText,
  item: Shared
): Promise<Buffer> {
  const scale = sheet.width / cardFormats.poster.width;
  const document = new PDFDocument({
    size: [sheet.width, sheet.height],
    margin: 0,
    pdfVersion: '1.7',
    tagged: true,
    lang: item.locale,
    displayTitle: true,
    // A fixed date, so that the same poster gives the same bytes.
    info: {
      Title: item.title,
      Subject: item.summary,
      Author: item.card.site,
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
  const drawing = await addDrawing(document, svg, cardFormats.poster);
  document.addStructure(
    document.struct('Document', {}, [
      document.struct('Figure', {alt: withoutIsolates(cardAlt(item))}, () => {
        document.save().scale(scale, sheet.height / cardFormats.poster.height);
        document.addContent(drawing);
        document.restore();
        writeTextLayer(document, measured, item.locale, scale);
      }),
      document.struct('Link', {alt: item.url}, () => {
        document.link(0, sheet.height * 0.82, sheet.width, sheet.height * 0.18, item.url);
      })
    ])
  );
  document.end();
  return done;
}
