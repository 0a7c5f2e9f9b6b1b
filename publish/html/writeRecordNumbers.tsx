import fs from 'node:fs';
import path from 'node:path';
import {renderToStaticMarkup} from 'react-dom/server';
import {recordNumberPage, recordNumbers} from '../../views/single/recordNumber.tsx';
import {checkModel, documentOf} from './model.ts';

/**
 * Adds the pages `/r/<number>` to Next's export, which has the first: the model, as in `writeViews.ts`. Returns their
 * number.
 */
export function writeRecordNumbers(exported: string): number {
  const numbers = recordNumbers();
  const folder = path.join(exported, 'r');
  const [first] = numbers;
  if (first === undefined) {
    fs.rmSync(folder, {recursive: true, force: true});
    return 0;
  }
  const model = fs.readFileSync(path.join(folder, `${first}.html`), 'utf8');
  for (const number of numbers) {
    const page = recordNumberPage(number);
    if (!page) throw new Error(`/r/${number} is listed but has no page`);
    const file = path.join(folder, `${number}.html`);
    const head = renderToStaticMarkup(
      <>
        <title>{String(page.metadata.title)}</title>
        <meta name="referrer" content="no-referrer" />
        <meta name="robots" content="noindex, follow" />
        <link rel="icon" href="/icon.svg" type="image/svg+xml" />
      </>
    );
    const html = documentOf(model, file, head, renderToStaticMarkup(page.body));
    if (number === first) checkModel(model, html, file);
    fs.writeFileSync(file, html);
  }
  return numbers.length;
}
