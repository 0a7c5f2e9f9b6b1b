import fs from 'node:fs';
import path from 'node:path';
import {renderToStaticMarkup} from 'react-dom/server';
import {gatePage} from '../../views/single/gate.tsx';
import {notFoundPage} from '../../views/single/notFound.tsx';
import {recordNumberPage, recordNumbers} from '../../views/single/recordNumber.tsx';
import type {OutsideView} from '../../views/view.ts';
import {headTags} from './next/head.ts';
import {checkModel, documentOf, frameNameOf} from './next/model.ts';
import type {OpenShell} from './next/shell.ts';

/** Pages outside the languages, by route: the file of each from the root of the site. */
const outside: readonly {route: string; pages: () => {file: string; view: () => OutsideView}[]}[] =
  [
    {route: '/', pages: () => [{file: 'index.html', view: gatePage}]},
    {route: '/_not-found', pages: () => [{file: '404.html', view: notFoundPage}]},
    {
      route: '/r/[number]',
      pages: () =>
        recordNumbers().map(number => ({
          file: `r/${number}.html`,
          view: () => {
            const view = recordNumberPage(number);
            if (!view) throw new Error(`/r/${number} is listed but has no page`);
            return view;
          }
        }))
    }
  ];

/** Routes outside the languages that have pages. */
export const outsideRoutes = (): string[] =>
  outside.filter(({pages}) => pages().length > 0).map(({route}) => route);

/** Writes the pages outside the languages into `folder`, and compares them with Next's. Returns their number. */
export function writeOutside({shell, models}: OpenShell, folder: string): number {
  let count = 0;
  for (const {pages} of outside)
    for (const [index, {file, view}] of pages().entries()) {
      const {metadata, body} = view();
      const frame = shell.frames[frameNameOf(file)];
      const html = documentOf(frame, headTags(metadata), renderToStaticMarkup(body));
      if (models && index === 0)
        checkModel(fs.readFileSync(path.join(models, file), 'utf8'), html, file);
      fs.mkdirSync(path.dirname(path.join(folder, file)), {recursive: true});
      fs.writeFileSync(path.join(folder, file), html);
      count += 1;
    }
  return count;
}
