import {createHash} from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import {expect, test, type Page} from '@playwright/test';
import {pagesOfEveryShape} from './support/shapes.ts';
import {htmlOf, locales, pageAddresses, root} from './support/site.ts';

/** The whole stylesheet, as Next wrote it for the build that is tested. */
const wholeStyle = (): string => {
  const {shell} = JSON.parse(
    fs.readFileSync(path.join(root, '.next/cache/shell.json'), 'utf8')
  ) as {shell: {css: Record<string, string>}};
  return Object.values(shell.css).join('');
};

/** The short names that classes have on pages, by their own. */
const shortNames = new Map(
  JSON.parse(fs.readFileSync(path.join(root, '.build-cache/class-names.json'), 'utf8')) as [
    string,
    string
  ][]
);

/** The whole stylesheet with the names that classes have on pages. */
const renamedStyle = (): string =>
  wholeStyle().replace(/\.((?:\\.|[\w-])+)(?=[^{};]*\{)/g, (whole, name: string) => {
    const short = shortNames.get(name.replace(/\\(.)/g, '$1'));
    return short === undefined ? whole : `.${short}`;
  });

/**
 * Rules of the whole stylesheet that are not in a page's own style although they fit an element on it. The browser
 * decides what fits; states such as `:hover` count as if they were there. Rules that only set what tools read do not
 * count. `html`: a page that is not open.
 */
const missedRules = (page: Page, html?: string) =>
  page.evaluate(
    ([css, text]) => {
      const rulesIn = (group: CSSStyleSheet | CSSGroupingRule, around: string): string[][] =>
        [...group.cssRules].flatMap(rule =>
          rule instanceof CSSStyleRule
            ? [...rule.style].every(name => /^--(?:tw|lightningcss)-/.test(name))
              ? []
              : rule.selectorText
                  .split(/,(?![^(]*\))/)
                  .map(selector => [selector.trim(), `${around} ${selector.trim()}`])
            : 'cssRules' in rule
              ? rulesIn(rule as CSSGroupingRule, around + (rule.cssText.split('{')[0] ?? ''))
              : []
        );
      const parse = (style: string) => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(style);
        const seen = new Map<string, number>();
        return rulesIn(sheet, '').map(([selector, rule = '']) => {
          seen.set(rule, (seen.get(rule) ?? 0) + 1);
          return [selector, `${rule}, number ${seen.get(rule)}`];
        });
      };
      const shown =
        text === undefined ? document : new DOMParser().parseFromString(text, 'text/html');
      const kept = new Set(
        parse(shown.querySelector('style')?.textContent ?? '').map(([, rule]) => rule)
      );
      const pseudo = 'before|after|marker|backdrop|first-letter|-webkit-[a-z-]+';
      const states = new RegExp(
        `::?(?:${pseudo})|:(?:hover|focus[a-z-]*|active|visited|target)`,
        'g'
      );
      return parse(css)
        .filter(([, rule]) => !kept.has(rule))
        .filter(([selector = '']) => shown.querySelector(selector.replace(states, '') || '*'))
        .map(([, rule]) => rule);
    },
    [renamedStyle(), html] as const
  );

test('a page has every rule that fits it', async ({page}) => {
  for (const address of pagesOfEveryShape())
    expect(await missedRules(page, htmlOf(address)), address).toEqual([]);
});

test('a page has every rule that fits what its scripts show', async ({page}) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/find#status=held`);
    await expect(page.locator('site-find ol')).not.toBeEmpty();
    expect(await missedRules(page), 'find').toEqual([]);
    await page.goto(`/${locale}/search`);
    await page.locator('site-search input').fill(locale === 'fa' ? 'اوین' : 'Evin');
    await expect(page.locator('site-search ol, site-search ul').first()).not.toBeEmpty();
    expect(await missedRules(page), 'search').toEqual([]);
  }
});

test('a page looks as it does with all of Next’s styles and full names of classes', async ({
  browser
}) => {
  const page = await browser.newPage({bypassCSP: true, colorScheme: 'dark'});
  const fullNames = [...shortNames].map(([full, short]) => [short, full] as const);
  const whole = wholeStyle();
  for (const address of [
    '/en',
    '/fa/prisoners/nahid-taghavi',
    '/en/news/in-memory-of-mehri-jafari'
  ]) {
    await page.goto(address);
    const different = await page.evaluate(
      ([css, names]) => {
        const full = new Map(names);
        const elements = [...document.querySelectorAll('*')];
        const looks = () =>
          elements.map(element => {
            const style = getComputedStyle(element);
            const names = [...style].filter(name => !name.startsWith('--'));
            return names.map(name => `${name}: ${style.getPropertyValue(name)}`);
          });
        const before = looks();
        for (const element of elements) {
          const list = [...element.classList].map(name => full.get(name) ?? name);
          if (list.length) element.setAttribute('class', list.join(' '));
        }
        const style = document.querySelector('style');
        if (style) style.textContent = css;
        const after = looks();
        return {
          count: elements.length,
          others: elements.flatMap((element, at) =>
            (after[at] ?? [])
              .filter((look, index) => look !== before[at]?.[index])
              .map(look => `${element.tagName}.${element.className} ${look}`)
          )
        };
      },
      [whole, fullNames] as const
    );
    expect(different.count).toBeGreaterThan(200);
    expect(different.others, address).toEqual([]);
  }
  await page.close();
});

test('the policy of every page allows its style alone', () => {
  const allowed =
    /content="default-src 'none'; style-src 'sha256-([^']+)';[^"]*"><style>([^<]*)<\/style>/;
  for (const address of pageAddresses()) {
    const [, hash, style = ''] = allowed.exec(htmlOf(address)) ?? [];
    expect(hash, address).toBe(createHash('sha256').update(style).digest('base64'));
  }
});

test('a style that somebody else puts into a page has no effect', async ({page}) => {
  await page.goto('/en/news');
  const refused = await page.evaluate(() => {
    const violations: string[] = [];
    document.addEventListener('securitypolicyviolation', event =>
      violations.push(event.effectiveDirective)
    );
    document.head.insertAdjacentHTML('beforeend', '<style>h1{display:none}</style>');
    document.body.insertAdjacentHTML('beforeend', '<p id="injected" style="color:red">x</p>');
    document.head.insertAdjacentHTML('beforeend', '<link rel="stylesheet" href="/x.css">');
    return new Promise<string[]>(resolve => setTimeout(() => resolve(violations), 100));
  });
  expect(refused.sort()).toEqual(['style-src-attr', 'style-src-elem', 'style-src-elem']);
  await expect(page.locator('h1')).toBeVisible();
});
