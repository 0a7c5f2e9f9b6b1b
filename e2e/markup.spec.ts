import fs from 'node:fs';
import path from 'node:path';
import {expect, test} from '@playwright/test';
import {HtmlValidate} from 'html-validate/node';
import {publishedOrigin} from './support/head.ts';
import {pagesOfEveryShape} from './support/shapes.ts';
import {
  fileOf,
  htmlOf,
  locales,
  out,
  pageAddresses,
  pagesIn,
  publishedFiles
} from './support/site.ts';

const attributes = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(match => match[1] ?? '');
const styleOf = (html: string) => /<style>([^<]*)<\/style>/.exec(html)?.[1] ?? '';
const withoutScripts = (html: string) => html.replace(/<script[\s\S]*?<\/script>/g, '');

test('the HTML of pages of every shape is valid', async () => {
  test.slow();
  const validator = new HtmlValidate({
    extends: ['html-validate:standard', 'html-validate:document', 'html-validate:a11y'],
    rules: {
      'void-style': 'off',
      'attribute-boolean-style': 'off',
      'attribute-empty-style': 'off',
      'doctype-style': 'off',
      'no-inline-style': 'off',
      'long-title': 'off',
      'require-sri': 'off',
      'attr-quotes': 'off',
      'no-raw-characters': 'off',
      'tel-non-breaking': 'off'
    }
  });
  const found: string[] = [];
  for (const address of pagesOfEveryShape()) {
    const report = await validator.validateString(htmlOf(address));
    for (const {messages} of report.results)
      found.push(
        ...messages
          .slice(0, 4)
          .map(
            ({ruleId, message, line, column}) =>
              `${address}:${line}:${column} ${ruleId}: ${message}`
          )
      );
  }
  expect(found).toEqual([]);
});

test('every class on a page has a rule in the style of that page', () => {
  // remark sets the first; the second names a kind of plate that needs no style.
  const unstyled = new Set(['data-footnote-backref', 'plate-unconfirmed']);
  const missing = new Set<string>();
  let count = 0;
  for (const address of pageAddresses()) {
    const html = htmlOf(address);
    const styled = new Set(
      [...styleOf(html).matchAll(/\.((?:[\w-]|\\.)+)/g)].map(([, name = '']) =>
        name.replace(/\\(.)/g, '$1')
      )
    );
    const used = attributes(withoutScripts(html), / class="([^"]*)"/g).flatMap(list =>
      list.replaceAll('&amp;', '&').split(/\s+/).filter(Boolean)
    );
    count += used.length;
    for (const name of used)
      if (!styled.has(name) && !unstyled.has(name)) missing.add(`${name} on ${address}`);
  }
  expect(count).toBeGreaterThan(10_000);
  expect([...missing]).toEqual([]);
});

test('every link within the site leads to a page, and every fragment to an element', () => {
  const dead: string[] = [];
  for (const address of pageAddresses()) {
    const html = withoutScripts(htmlOf(address));
    for (const link of attributes(html, /<a\s[^>]*?href="([^"]*)"/g)) {
      const url = new URL(
        link.replaceAll('&amp;', '&'),
        `http://site.invalid${address === '/' ? '/' : address}`
      );
      if (url.host !== 'site.invalid') continue;
      const target = fileOf(url.pathname);
      if (!fs.existsSync(target)) dead.push(`${address} → ${link}`);
      else if (
        url.hash &&
        !fs.readFileSync(target, 'utf8').includes(`id="${decodeURIComponent(url.hash.slice(1))}"`)
      )
        dead.push(`${address} → ${link} (no such id)`);
    }
  }
  expect(dead).toEqual([]);
});

test('links to other sites send no referrer', () => {
  const telling: string[] = [];
  for (const address of pageAddresses()) {
    for (const tag of withoutScripts(htmlOf(address)).match(/<a\s[^>]*href="https?:\/\/[^>]*>/g) ??
      []) {
      const isOwn = tag.includes(`href="${publishedOrigin()}/`);
      if (!isOwn && !/rel="[^"]*noreferrer/.test(tag)) telling.push(`${address} ${tag}`);
    }
  }
  expect(telling).toEqual([]);
});

test('each page exists in both languages at the same address, and a plain link switches between them', () => {
  const paths = (locale: string) => pagesIn(locale).map(address => address.slice(3));
  expect(paths('fa')).toEqual(paths('en'));
  expect(paths('en').length).toBeGreaterThan(10);
  for (const locale of locales) {
    const other = locale === 'en' ? 'fa' : 'en';
    for (const rest of paths(locale)) {
      if (/^\/news\/page\/1$/.test(rest)) continue;
      expect(htmlOf(`/${locale}${rest}`), `/${locale}${rest}`).toMatch(
        new RegExp(
          `<a [^>]*href="[^"]*${other}[^"]*"[^>]*hreflang="${other}"|<a [^>]*hrefLang="${other}"`,
          'i'
        )
      );
    }
  }
});

const sided = 'margin|padding|border|inset|scroll-margin|scroll-padding';
const physical = new RegExp(
  `[;{](?:(?:${sided})-(?:left|right|top|bottom)[a-z-]*|left|right|top|bottom` +
    '|border-(?:top|bottom)-(?:left|right)-radius|float|clear|text-align)' +
    '\\s*:\\s*(?!start|end|center|-webkit-match-parent|inherit)[^;}]*',
  'g'
);

test('no style names a physical side', () => {
  const styles = new Set(pageAddresses().map(address => styleOf(htmlOf(address))));
  expect(styles.size).toBeGreaterThan(0);
  for (const css of styles) expect(css.match(physical) ?? []).toEqual([]);
});

test('no file is published that only the navigation of the framework needs', () => {
  const texts = new RegExp(
    '^(?:robots|mirrors|\\.well-known/security|fonts/OFL|(?:en|fa)/feeds/digest|assets/search/.*)' +
      '\\.txt(?:\\.br|\\.gz)?$'
  );
  expect(
    publishedFiles().filter(
      file =>
        /(?:^|\/)_+next|\.rsc/.test(file) ||
        (/\.txt(?:\.br|\.gz)?$/.test(file) && !texts.test(file))
    )
  ).toEqual([]);
});
