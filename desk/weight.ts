import fs from 'node:fs';
import path from 'node:path';
import {deskText} from '../i18n/desk/deskText.ts';
import {locales, type Locale} from '../i18n/locales.ts';
import {formatNumber} from '../i18n/numbers.ts';
import {budgets} from '../publish/html/weight/budget.ts';
import {readHtml} from '../publish/html/html.ts';
import {lightenPage} from '../publish/html/lighten.ts';
import {weigh} from '../publish/html/weight/weigh.ts';

/**
 * Weighs the page of an item: its markup as published, with the stylesheet and script of the last build in `out/`.
 * Returns a sentence in `desk`, the editor's language, for each language of the site, and says so if there is no build.
 * `pageOf` fetches a page of the desk.
 */
export async function weighItem(
  item: string,
  desk: Locale,
  pageOf: (pathname: string) => Promise<string>
): Promise<string[]> {
  const root = path.resolve('out');
  const assets = fs.existsSync(path.join(root, 'assets'))
    ? fs.readdirSync(path.join(root, 'assets'))
    : [];
  const script = assets.find(name => /^site-.*\.js$/.test(name));
  const style = assets.find(name => name.endsWith('.css'));
  const weights = await Promise.all(
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
          search: new Map(),
          find: new Map()
        },
        new Set()
      ).replace(script ? /$^/ : /<script src[^>]*><\/script>/, '');
      const shown = light.replace(/<link[^>]*rel="icon"[^>]*>/g, '');
      const {html: markup, css} = weigh(shown, readHtml(shown), file, root);
      const limit = item.startsWith('news/')
        ? budgets.firstFlight
        : budgets.firstFlight + budgets.gathering - budgets.en;
      return sentence(locale, markup + css, limit, desk);
    })
  );
  return style ? weights : [...weights, deskText(desk, 'Item')('weigh.unbuilt')];
}

function sentence(locale: Locale, total: number, limit: number, desk: Locale): string {
  const t = deskText(desk, 'Item');
  const size = (bytes: number) =>
    t('kilobytes', {size: formatNumber(Math.round(bytes / 102.4) / 10, desk)});
  return t(total > limit ? 'weigh.over' : 'weigh.fits', {
    language: deskText(desk, 'Shell')(`languageOf.${locale}`),
    size: size(total),
    limit: size(limit)
  });
}
