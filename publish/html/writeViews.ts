import fs from 'node:fs';
import path from 'node:path';
import {locales, type Locale} from '../../i18n/locales.ts';
import {views} from '../../views/index.ts';
import {renderBody} from '../../views/markup.tsx';
import {placeholderPath} from '../../views/view.ts';
import {routesWithClientComponents} from './clientPages.ts';
import {headTags} from './head.ts';
import {checkModel, documentOf, refuseClientComponents} from './model.ts';
import {inParallel} from '../pool.ts';
import {writeRecordNumbers} from './writeRecordNumbers.tsx';

/**
 * Adds to Next's export the pages whose number grows with the content, nearly all pages of the site (decision 020).
 * Next renders each page several times over, for its own navigation, so it renders only one of each route and
 * language: the model. The others are the same components in the same document, and each build checks on the model
 * that they equal what Next would make. Returns a summary for the log.
 */
export async function writeViews(exported: string): Promise<string> {
  refuseClientComponents(routesWithClientComponents());
  const counts = await inParallel<ViewsTask, number>(
    new URL('./viewsWorker.ts', import.meta.url),
    locales.map(locale => ({exported, locale}))
  );
  const numbers = writeRecordNumbers(exported);
  return `${counts.reduce((sum, count) => sum + count, numbers)} pages`;
}

/** `exported`: the folder of Next's export. */
export type ViewsTask = {exported: string; locale: Locale};

/** Writes these pages of one language and returns their number. */
export function writeViewsOf({exported, locale}: ViewsTask): number {
  const fileOf = (page: string) => path.join(exported, `${locale}${page}.html`);
  let count = 0;
  for (const {route, paths, at} of views) {
    const all = paths(locale);
    const [first] = all;
    if (first === undefined) {
      removePage(fileOf(placeholderPath(route)));
      continue;
    }
    const model = fs.readFileSync(fileOf(first), 'utf8');
    for (const page of all) {
      const view = at(page, locale);
      if (!view) throw new Error(`${route} lists ${locale}${page} but has no view for it`);
      const file = fileOf(page);
      const html = documentOf(model, file, headTags(view.metadata), renderBody(view.body, locale));
      if (page === first) checkModel(model, html, file);
      fs.mkdirSync(path.dirname(file), {recursive: true});
      fs.writeFileSync(file, html);
      if (++count % 1000 === 0) console.log(`  ${locale}: ${count} pages`);
    }
  }
  return count;
}

/** Deletes a page of Next's export with its payload, if it exists. */
const removePage = (file: string) =>
  [file, file.replace(/html$/, 'txt')].forEach(each => fs.rmSync(each, {force: true}));
