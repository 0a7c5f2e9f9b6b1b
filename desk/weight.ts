import fs from 'node:fs';
import path from 'node:path';
import {deskText} from '../i18n/desk/deskText.ts';
import {locales, type Locale} from '../i18n/locales.ts';
import {formatNumber} from '../i18n/numbers.ts';
import {budgets} from '../publish/html/weight/budget.ts';
import {minifyStyles, type Assets} from '../publish/html/assets.ts';
import {keepTogether} from '../publish/html/breaks/keepTogether.ts';
import {separateWords} from '../publish/html/breaks/separateWords.ts';
import {readHtml, writeHtml, type HtmlDocument} from '../publish/html/html.ts';
import {lightenDocument} from '../publish/html/lighten.ts';
import {keptStylesheets} from '../publish/html/next/shell.ts';
import {stylist} from '../publish/html/style/stylist.ts';
import {shortNames} from '../publish/html/style/stylesheet.ts';
import {gzippedSize} from '../publish/html/weight/weigh.ts';

/**
 * Weighs the page of an item: its markup as published, with the style and script of the last build. Returns a sentence
 * in `desk`, the editor's language, for each language of the site, and says so if there is no build. `pageOf` fetches a
 * page of the desk.
 */
export async function weighItem(
  item: string,
  desk: Locale,
  pageOf: (pathname: string) => Promise<string>
): Promise<string[]> {
  const assets = lastAssets();
  const weights = await Promise.all(
    locales.map(async locale => {
      const html = await pageOf(`/${locale}/desk/${item}`);
      const document = publishedForm(html, `${locale}/${item}.html`, assets);
      const limit = item.startsWith('news/')
        ? budgets.firstFlight
        : budgets.firstFlight + budgets.gathering - budgets.en;
      return sentence(locale, gzippedSize(writeHtml(document)), limit, desk);
    })
  );
  return assets ? weights : [...weights, deskText(desk, 'Item')('weigh.unbuilt')];
}

const root = path.resolve('out');

/** The style and script of the last build; undefined if there is none. */
function lastAssets(): Assets | undefined {
  const folder = path.join(root, 'assets');
  const files = fs.existsSync(folder) ? fs.readdirSync(folder) : [];
  const script = files.find(name => /^site-.*\.js$/.test(name));
  const css = minifyStyles(keptStylesheets());
  const classNames = shortNames([...css.values()], []);
  return script && css.size
    ? {...noAssets, css, classNames, script: `assets/${script}`}
    : undefined;
}

const noAssets: Assets = {
  css: new Map(),
  classNames: new Map(),
  script: '',
  ownScripts: new Map(),
  search: new Map(),
  find: new Map()
};

/** A page of the desk as it would be published. */
function publishedForm(html: string, file: string, assets: Assets | undefined): HtmlDocument {
  const links = [...(assets?.css.keys() ?? [])].map(
    href => `<link rel="stylesheet" href="${href}">`
  );
  const styled = html
    .replace(/<link rel="(?:stylesheet|preload)"[^>]*>/g, '')
    .replace('</head>', `${links.join('')}</head>`);
  const document = lightenDocument(readHtml(styled), file, assets ?? noAssets, new Set());
  keepTogether(document);
  separateWords(document);
  if (assets) stylist(assets, root)(document, file);
  return document;
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
