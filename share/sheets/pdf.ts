import PDFDocument from 'pdfkit';
import {addDrawing} from '../cards/vector/addDrawing.ts';
import {writeTextLayer, type MeasuredText} from '../cards/textLayer.ts';

/** A4 in PDF points, 1/72 inch each. */
const sheet = {width: 595.28, height: 841.89};

/** A page of a PDF, drawn by takumi. */
export type DrawnPage = {
  svg: string;
  measured: MeasuredText;
  /** Size of the drawing in pixels; it fills the page. */
  size: {width: number; height: number};
  /** The page in words, for screen readers. */
  alt: string;
  /** A link over the foot of the page: address, and the part of the height that it covers. */
  link?: {url: string; part: number};
};

/** `lang` is the BCP 47 tag of the document's language. */
export type PdfInfo = {title: string; subject: string; author: string; lang: string};

/**
 * A PDF of A4 pages that are drawn as outlines, tagged for screen readers: language, title and a text for each page.
 * The words are over the drawing as an invisible layer. The same pages give the same bytes.
 */
export async function pagesPdf(pages: readonly DrawnPage[], info: PdfInfo): Promise<Buffer> {
  const page = {size: [sheet.width, sheet.height] as [number, number], margin: 0};
  const document = new PDFDocument({
    ...page,
    pdfVersion: '1.7',
    tagged: true,
    lang: info.lang,
    displayTitle: true,
    info: {
      Title: info.title,
      Subject: info.subject,
      Author: info.author,
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
  const root = document.struct('Document');
  document.addStructure(root);
  for (const [index, {svg, measured, size, alt, link}] of pages.entries()) {
    if (index > 0) document.addPage(page);
    const scale = sheet.width / size.width;
    const drawing = await addDrawing(document, svg, size);
    root.add(
      document.struct('Figure', {alt}, () => {
        document.save().scale(scale, sheet.height / size.height);
        document.addContent(drawing);
        document.restore();
        writeTextLayer(document, measured, info.lang, scale);
      })
    );
    if (link)
      root.add(
        document.struct('Link', {alt: link.url}, () => {
          const height = sheet.height * link.part;
          document.link(0, sheet.height - height, sheet.width, height, link.url);
        })
      );
  }
  root.end();
  document.end();
  return done;
}
