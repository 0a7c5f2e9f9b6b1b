import {cardAlt} from '../alt.ts';
import {withoutIsolates} from '../../i18n/direction/marks.ts';
import type {Shared} from '../shared.ts';
import {cardFormats} from '../../components/share/cardFormats.ts';
import {pagesPdf, type DrawnPage} from '../sheets/pdf.ts';
import type {MeasuredText} from './textLayer.ts';

/** A poster as a page. `svg` is the poster as takumi draws it. */
export const posterPage = (svg: string, measured: MeasuredText, item: Shared): DrawnPage => ({
  svg,
  measured,
  size: cardFormats.poster,
  alt: withoutIsolates(cardAlt(item)),
  link: {url: item.url, part: 0.18}
});

/** A PDF of one page with a poster. */
export const posterPdf = (svg: string, measured: MeasuredText, item: Shared): Promise<Buffer> =>
  pagesPdf([posterPage(svg, measured, item)], {
    title: item.title,
    subject: item.summary,
    author: item.card.site,
    lang: item.locale
  });
