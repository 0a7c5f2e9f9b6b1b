import fs from 'node:fs';
import path from 'node:path';
import {sha256} from '../../files/hash.ts';
import {link} from '../../files/link.ts';
import {writeWhole} from '../../files/write.ts';
import {designHash} from '../cards/design.ts';
import {createCardRenderer} from '../cards/render.ts';
import {drawPrintable, infoOf} from './draw.ts';
import {planPrintables, type Printable} from './plan.ts';

const cacheDir = '.cards/printables';

/** Changes when anything does that is on the pages. */
const keyOf = (printable: Printable): string =>
  sha256(
    JSON.stringify([
      designHash(),
      infoOf(printable),
      printable.parts.map(part =>
        'count' in part ? [part.most, part.sizes, part.markup(0, part.count, 1)] : part.key
      )
    ]),
    16
  );

/**
 * Writes everything to print into the published tree at `root`. Draws only what is not in the cache, and deletes what
 * is no longer planned from it. Returns a summary for the log.
 */
export async function writePrintables(root: string): Promise<string> {
  const planned = planPrintables().map(printable => ({
    printable,
    drawn: path.join(cacheDir, `${keyOf(printable)}.pdf`)
  }));
  const missing = planned.filter(({drawn}) => !fs.existsSync(drawn));
  const renderer = missing.length ? await createCardRenderer() : null;
  for (const {printable, drawn} of missing)
    if (renderer) writeWhole(drawn, await drawPrintable(renderer, printable));
  const wanted = new Set(planned.map(({drawn}) => path.basename(drawn)));
  for (const name of fs.existsSync(cacheDir) ? fs.readdirSync(cacheDir) : [])
    if (!wanted.has(name)) fs.rmSync(path.join(cacheDir, name));
  for (const {printable, drawn} of planned) link(drawn, path.join(root, printable.file));
  return `${planned.length} documents, ${missing.length} drawn`;
}
