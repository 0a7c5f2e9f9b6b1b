import fs from 'node:fs';
import path from 'node:path';
import {locales} from '../i18n/locales.ts';
import {budgets} from '../publish/html/budget.ts';
import {readHtml} from '../publish/html/html.ts';
import {lightenPage} from '../publish/html/lighten.ts';
import {weigh} from '../publish/html/weigh.ts';

/**
 * What a previewed page would weigh: its markup as the publish step leaves it, with style and script of the last
 * build in `out/`. Says so when there is none. One line per language.
 */
export async function weighItem(
  item: string,
  pageOf: (pathname: string) => Promise<string>
): Promise<string[]> {
  const root = path.resolve('out');
  const assets = fs.existsSync(path.join(root, 'assets'))
    ? fs.readdirSync(path.join(root, 'assets'))
    : [];
  const script = assets.find(name => /^site-.*\.js$/.test(name));
  const style = assets.find(name => name.endsWith('.css'));
  return Promise.all(
    locales.map(async locale => {
      const html = await pageOf(`/${locale}/desk/${item}`);
      const file = `${locale}/${item}.html`;
      const linked = html
        .replace(/<link rel="stylesheet"[^>]*>/g, '')
        .replace(/<link rel="preload"[^>]*>/g, '')
        .replace(
          '</head>',
          `${style ? `<link rel="stylesheet" href="/assets/${style}">` : ''}</head>`
        );
      const light = lightenPage(
        linked,
        file,
        {
          css: new Map(),
          script: `assets/${script ?? 'none.js'}`,
          ownScripts: new Map(),
          search: new Map()
        },
        new Set(),
        false
      ).replace(script ? /$^/ : /<script src[^>]*><\/script>/, '');
      const shown = light.replace(/<link[^>]*rel="icon"[^>]*>/g, '');
      const {html: markup, css} = weigh(shown, readHtml(shown), file, root);
      const limit = item.startsWith('news/')
        ? budgets.firstFlight
        : budgets.firstFlight + budgets.gathering - budgets.en;
      const built = style ? '' : ' (style not counted: run npm run build once)';
      return `${locale}: markup and style ${markup + css} bytes of ${limit}${built}${markup + css > limit ? ': over budget, shorten the text or split it' : ''}`;
    })
  );
}
