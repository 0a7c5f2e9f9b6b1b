import fs from 'node:fs';
import path from 'node:path';
import {writeInto} from '../../files/write.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {views} from '../../views/index.ts';
import {renderBody} from '../../views/markup.tsx';
import {inParallel} from '../pool.ts';
import {headTags} from './next/head.ts';
import {checkModel, documentOf, ModelError} from './next/model.ts';
import {keepShell, modelsIn, type OpenShell} from './next/shell.ts';
import {outsideRoutes, writeOutside} from './writeOutside.ts';

/** The folder of all pages before they are finished. */
export const rendered = '.next-pages';

/** All routes that have pages, each after its language. */
export const routesWithPages = (): string[] => [
  ...locales.flatMap(locale =>
    views.filter(({paths}) => paths(locale).length > 0).map(({route}) => `${locale} ${route}`)
  ),
  ...outsideRoutes()
];

/**
 * Renders all pages into the folder `rendered` (decisions 020 and 066). Next renders each page several times over, for
 * its own navigation, so it renders only one of each route and language: the model, and only when the code has
 * changed. Ours are the same components in the same document, and are compared with each new model. Returns a summary
 * for the log.
 */
export async function writeViews({shell, models}: OpenShell): Promise<string> {
  fs.rmSync(rendered, {recursive: true, force: true});
  const counts = await inParallel<ViewsTask, number>(
    new URL('./viewsWorker.ts', import.meta.url),
    locales.map(locale => ({locale, frame: shell.frames[locale], ...(models && {models})}))
  );
  const outside = writeOutside({shell, ...(models && {models})}, rendered);
  if (models) {
    refuseUnknown(modelsIn(models));
    keepShell(shell);
  }
  return `${counts.reduce((sum, count) => sum + count, outside)} pages`;
}

/** Throws if Next has a page that we do not render, which would not be published. */
function refuseUnknown(models: readonly string[]): void {
  const unknown = models.find(file => !fs.existsSync(path.join(rendered, file)));
  if (unknown)
    throw new ModelError(
      `${unknown} belongs to a route of app/ that views/index.ts does not list.`
    );
}

/** `models`: the folder of Next's export, if our pages are to be compared with it. */
export type ViewsTask = {locale: Locale; frame: string; models?: string};

/** Writes the pages of one language and returns their number. */
export function writeViewsOf({locale, frame, models}: ViewsTask): number {
  let count = 0;
  for (const {route, paths, at} of views)
    for (const [index, page] of paths(locale).entries()) {
      const view = at(page, locale);
      if (!view) throw new Error(`${route} lists ${locale}${page} but has no view for it`);
      const name = `${locale}${page}.html`;
      const html = documentOf(frame, headTags(view.metadata), renderBody(view.body, locale));
      if (models && index === 0)
        checkModel(fs.readFileSync(path.join(models, name), 'utf8'), html, name);
      writeInto(path.join(rendered, name), html);
      if (++count % 1000 === 0) console.log(`  ${locale}: ${count} pages`);
    }
  return count;
}
