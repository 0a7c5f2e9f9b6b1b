import {expect, test, type Page} from '@playwright/test';
import {axeFindings} from './support/axe.ts';
import {pageAddresses, publishedFiles} from './support/site.ts';

/** Query and path of the expected first result, within the language. `≈` before a query: a slip of the finger, and the page says so. */
type Row = readonly [query: string, first: string];
const person = (slug: string) => `prisoners/${slug}`;
const news = (slug: string) => `news/${slug}`;
const [
  nourizad,
  raoof,
  taghavi,
  ratcliffe,
  mohammadnejad,
  bajan,
  abtin,
  khandan,
  ashoori,
  kargar,
  soleimani
] = [
  'mohammad-nourizad',
  'mehran-raoof',
  'nahid-taghavi',
  'nazanin-zaghari-ratcliffe',
  'nazanin-mohammadnejad',
  'keyvan-bajan',
  'baktash-abtin',
  'reza-khandan-mahabadi',
  'anoosheh-ashoori',
  'somayeh-kargar',
  'bahareh-soleimani'
].map(person) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string
];
const hearing = news('second-hearing-six-defendants');

const table: Record<string, Record<string, readonly Row[]>> = {
  en: {
    'spellings and aliases': [
      ['Raoof', raoof],
      ['Raouf', raoof],
      ['mehran raouf', raoof],
      ['Taqavi', taghavi],
      ['nahid taghavi', taghavi],
      ['Taghavi Nahid', taghavi],
      ['Nurizad', nourizad],
      ['Noorizad', nourizad],
      ['Ashouri', ashoori],
      ['Anousheh', ashoori],
      ['Bazhan', bajan],
      ['Kayvan Bazhan', bajan],
      ['Bektash', abtin],
      ['Mehdi Kazemi', abtin],
      ['Somayyeh', kargar]
    ],
    'case and accents': [
      ['NAHID', taghavi],
      ['Dusseldorf', news('dusseldorf-evening-protest')],
      ['DÜSSELDORF', news('dusseldorf-evening-protest')],
      ['Náhid Tághavi', taghavi]
    ],
    'hyphen, space and nothing': [
      ['Zaghari-Ratcliffe', ratcliffe],
      ['Zaghari Ratcliffe', ratcliffe],
      ['ZaghariRatcliffe', ratcliffe],
      ['Mohammad-Nejad', mohammadnejad],
      ['Mohammad Nejad', mohammadnejad],
      ['Mohammadnejad', mohammadnejad]
    ],
    'the other script': [
      ['رئوف', raoof],
      ['ناهید تقوی', taghavi],
      ['بکتاش آبتین', abtin],
      ['دوسلدورف', news('dusseldorf-evening-protest')]
    ],
    'partial words': [
      ['taghav', taghavi],
      ['sole', soleimani],
      ['mohammadnej', mohammadnejad],
      ['khandan maha', khandan]
    ],
    'dates in both calendars': [
      ['11 June 2021', hearing],
      ['June 11, 2021', hearing],
      ['2021-06-11', hearing],
      ['۱۱ ژوئن ۲۰۲۱', hearing],
      ['21 Khordad 1400', hearing],
      ['1400/3/21', hearing],
      ['۱۴۰۰/۰۳/۲۱', hearing],
      ['٢١ خرداد ١٤٠٠', hearing]
    ],
    'words of titles and texts': [
      ['tribunal london', news('aban-tribunal-hearings')],
      ['dorfman', news('ariel-dorfman-on-the-appeal')],
      ['Susangerd', news('khuzestan-chants-for-prisoners')],
      ['How we check facts', 'method'],
      ['writers association case', 'cases/three-writers'],
      ['Frantz Fanon', news('cornel-west-revolution-books')]
    ],
    'slips of the finger': [
      ['≈taghvai', taghavi],
      ['≈Nourizda', nourizad],
      ['≈Bahrreh', soleimani],
      ['≈Susangrd', news('khuzestan-chants-for-prisoners')]
    ]
  },
  fa: {
    'half-space, space and nothing': [
      ['نوری‌زاد', nourizad],
      ['نوری زاد', nourizad],
      ['نوریزاد', nourizad],
      ['محمد نوری‌زاد', nourizad],
      ['محمدنژاد', mohammadnejad],
      ['محمد نژاد', mohammadnejad],
      ['محمد‌نژاد', mohammadnejad],
      ['دوتابعیتی ها', news('amnesty-uk-dual-nationals')],
      ['دوتابعیتی‌ها', news('amnesty-uk-dual-nationals')]
    ],
    'Arabic letters': [
      ['ناهيد تقوي', taghavi],
      ['نوري زاد', nourizad],
      ['كيوان باژن', bajan],
      ['ناهید تقوى', taghavi],
      ['سميه كارگر', kargar]
    ],
    'hamza, madda and heh': [
      ['رئوف', raoof],
      ['ریوف', raoof],
      ['≈رؤوف', raoof],
      ['≈رءوف', raoof],
      ['آبتین', abtin],
      ['ابتین', abtin],
      ['انوشه اشوری', ashoori],
      ['بهارۀ سلیمانی', soleimani],
      ['بهاره\u0654 سلیمانی', soleimani]
    ],
    'diacritics and tatweel': [
      ['مُحَمَّد نوری‌زاد', nourizad],
      ['تقــوی', taghavi],
      ['بَکتاش', abtin]
    ],
    'the other script and aliases': [
      ['Raouf', raoof],
      ['taghavi', taghavi],
      ['Zaghari-Ratcliffe', ratcliffe],
      ['مهدی کاظمی', abtin],
      ['رضا خندان مهابادی', khandan],
      ['Ariel Dorfman', news('ariel-dorfman-on-the-appeal')]
    ],
    'partial words': [
      ['نوریز', nourizad],
      ['سلیم', soleimani],
      ['دورف', news('ariel-dorfman-on-the-appeal')]
    ],
    'dates in both calendars': [
      ['۲۱ خرداد ۱۴۰۰', hearing],
      ['21 خرداد 1400', hearing],
      ['٢١ خرداد ١٤٠٠', hearing],
      ['۱۴۰۰/۳/۲۱', hearing],
      ['۱۱ ژوئن ۲۰۲۱', hearing],
      ['2021-06-11', hearing],
      ['11 June 2021', hearing]
    ],
    'words of titles and texts': [
      ['هرانا جلسه دوم', hearing],
      ['سوسنگرد', news('khuzestan-chants-for-prisoners')],
      ['روش کار', 'method'],
      ['مهری جعفری', news('in-memory-of-mehri-jafari')]
    ],
    'slips of the finger': [
      ['≈تقوب', taghavi],
      ['≈سلیمتنی', soleimani],
      ['≈دوسلدرف', news('dusseldorf-evening-protest')]
    ]
  }
};

const field = (page: Page) => page.getByRole('searchbox');
const results = (page: Page) => page.locator('site-search ol > li');
const status = (page: Page) => page.locator('site-search [role=status]');
const count = /^[\d۰-۹]+ (?:results?|نتیجه)$/;
const nearest = /nearest spelling|نزدیک‌ترین املا/;

async function search(page: Page, query: string) {
  await field(page).fill('');
  await expect(status(page)).toHaveText('');
  await field(page).fill(query);
  await expect(status(page)).not.toHaveText(/^$|…$/);
}

test('the table has at least sixty queries', () => {
  expect(
    Object.values(table).flatMap(groups => Object.values(groups).flat()).length
  ).toBeGreaterThanOrEqual(60);
});

for (const [locale, groups] of Object.entries(table)) {
  for (const [what, rows] of Object.entries(groups)) {
    test(`${locale}: ${what} (${rows.length} queries)`, async ({page}) => {
      await page.goto(`/${locale}/search`);
      const wrong: string[] = [];
      for (const [written, first] of rows) {
        const slip = written.startsWith('≈');
        await search(page, written.replace('≈', ''));
        const found = await results(page)
          .first()
          .locator('a')
          .getAttribute('href', {timeout: 500})
          .catch(() => 'nothing');
        if (found !== `${first}.html`) wrong.push(`${written}: ${found}, expected ${first}`);
        const said = (await status(page).textContent()) ?? '';
        if (!(slip ? nearest : count).test(said)) wrong.push(`${written}: the page says “${said}”`);
      }
      expect(wrong).toEqual([]);
    });
  }
}

test('nothing is found where nothing is, and the page says what to do', async ({page}) => {
  for (const [locale, words] of [
    ['en', 'Nothing found'],
    ['fa', 'چیزی پیدا نشد']
  ] as const) {
    await page.goto(`/${locale}/search`);
    for (const query of ['xyzzy', 'قققققق', 'amnesty-to-g7-draft']) {
      await search(page, query);
      await expect(status(page)).toContainText(words);
      await expect(results(page)).toHaveCount(0);
    }
  }
});

test('a result shows the original text with the match marked, what it is, its date, its standing', async ({
  page
}) => {
  await page.goto('/fa/search');
  await search(page, 'نوريزاد');
  const first = results(page).first();
  await expect(first.locator('h2 mark')).toHaveText('نوری‌زاد');
  await expect(first).toContainText('شخص');
  await expect(first).toContainText('۸ دی ۱۴۰۳');
  await expect(first.locator('bdi')).toHaveText('Mohammad Nourizad');
  await search(page, '2021-06-11');
  await expect(results(page).first().locator('time')).toHaveText('۲۱ خرداد ۱۴۰۰ (۱۱ ژوئن ۲۰۲۱)');
  await page.goto('/en/search');
  await search(page, 'translated news into');
  await expect(results(page).first().locator('p mark').first()).toBeVisible();
});

test('keyboard and screen reader: a labelled field, arrows to the results, a live count, a result opens with Enter', async ({
  page
}) => {
  await page.goto('/en/search');
  await page.getByLabel('Search this site').focus();
  await page.keyboard.type('nourizad');
  await expect(status(page)).toHaveText(/^\d results$/);
  expect(await status(page).evaluate(element => element.getAttribute('role'))).toBe('status');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).first().locator('a')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(results(page).nth(1).locator('a')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/prisoners\/mohammad-nourizad/);
});

test('axe finds nothing on the search page with results, light or dark; nothing scrolls sideways at 320 px', async ({
  page
}) => {
  await page.setViewportSize({width: 320, height: 800});
  for (const [locale, query] of [
    ['en', 'nourizad'],
    ['fa', 'نوری‌زاد']
  ] as const) {
    await page.goto(`/${locale}/search`);
    await search(page, query);
    expect(await axeFindings(page)).toEqual([]);
    expect(
      await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth
      )
    ).toBe(0);
  }
});

test('more results come on demand, and the reader goes on where they begin', async ({page}) => {
  await page.goto('/en/search');
  await search(page, 'iran');
  await expect(results(page)).toHaveCount(8);
  await page.getByRole('button', {name: 'More results'}).click();
  await expect(results(page).nth(8).locator('a')).toBeFocused();
});

test('?q= fills the field; nothing is stored, the address stays as it is, and nothing is asked for before use', async ({
  page,
  context
}) => {
  const asked: string[] = [];
  page.on('request', request => asked.push(new URL(request.url()).pathname));
  await page.goto('/en/search', {waitUntil: 'networkidle'});
  expect(asked.filter(address => address.includes('/assets/search/'))).toEqual([]);
  await page.goto('/en/search?q=taqavi');
  await expect(field(page)).toHaveValue('taqavi');
  await expect(results(page).first().locator('a')).toHaveText('Nahid Taghavi');
  expect(asked.some(address => address.includes('taqavi'))).toBe(false);
  await search(page, 'raoof');
  expect(page.url()).toMatch(/\?q=taqavi$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(await context.cookies()).toEqual([]);
});

test('at most 60 KB cross the wire for a search, everything but the page counted to the last result shown', async ({
  browser,
  baseURL
}) => {
  const rows: string[] = [];
  for (const [locale, query] of [
    ['en', 'raouf'],
    ['en', '11 June 2021'],
    ['en', 'taghvai'],
    ['fa', 'نوریزاد'],
    ['fa', '۲۱ خرداد ۱۴۰۰'],
    ['fa', 'سلیمتنی']
  ] as const) {
    const page = await (await browser.newContext(baseURL ? {baseURL} : {})).newPage();
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    await client.send('Network.setExtraHTTPHeaders', {headers: {'Accept-Encoding': 'gzip'}});
    const sizes: Promise<number>[] = [];
    page.on('requestfinished', request => {
      if (/\/assets\/search[-/]/.test(request.url()))
        sizes.push(request.sizes().then(({responseBodySize}) => responseBodySize));
    });
    await page.goto(`/${locale}/search`);
    await search(page, query);
    await expect(results(page).first()).toBeVisible();
    await page.waitForLoadState('networkidle');
    const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
    rows.push(`${locale} ${query}: ${bytes} bytes in ${sizes.length} requests`);
    expect(bytes, rows.at(-1)).toBeLessThanOrEqual(60 * 1024);
    expect(bytes).toBeGreaterThan(5000);
    await page.context().close();
  }
  console.log(`\n${rows.join('\n')}`);
});

test.describe('without JavaScript', () => {
  test.use({javaScriptEnabled: false});

  test('the search page hides its field and offers the indexes', async ({page}) => {
    for (const locale of ['en', 'fa']) {
      await page.goto(`/${locale}/search`);
      await expect(page.locator('site-search form')).toBeHidden();
      await expect(page.locator('noscript p')).toBeVisible();
      for (const index of ['names', 'groups', 'cases', 'organisations', 'archive', 'topics'])
        await expect(page.locator(`main a[href="${index}.html"]`).first()).toBeVisible();
    }
  });

  test('every published item and page is reached by plain links within three steps from the home page', async ({
    request
  }) => {
    const linksOf = async (address: string) =>
      [...(await (await request.get(address)).text()).matchAll(/<a\s[^>]*?href="([^"#?]+)/g)]
        .map(([, link = '']) => new URL(link, `http://site.invalid${address}`))
        .filter(({host, pathname}) => host === 'site.invalid' && pathname.endsWith('.html'))
        .map(({pathname}) => pathname.replace(/\.html$/, ''));
    const said: string[] = [];
    for (const locale of ['en', 'fa']) {
      const steps = new Map([[`/${locale}`, 0]]);
      let edge = [`/${locale}`];
      for (const step of [1, 2, 3]) {
        const next: string[] = [];
        for (const address of edge)
          for (const link of await linksOf(address))
            if (link.startsWith(`/${locale}/`) && !steps.has(link)) {
              steps.set(link, step);
              next.push(link);
            }
        edge = next;
      }
      // A share page stands one step behind its item, for those who share it.
      const wanted = pageAddresses().filter(
        address =>
          address.startsWith(`/${locale}/`) &&
          !address.endsWith('/news/page/1') &&
          !address.endsWith('/share')
      );
      const items = wanted.filter(address => /\/(?:news|prisoners|cases)\/[^/]+$/.test(address));
      expect(wanted.filter(address => !steps.has(address))).toEqual([]);
      expect(items.length).toBeGreaterThan(28);
      said.push(
        `/${locale}: ${items.length} items and ${wanted.length - items.length} other pages; ${[1, 2, 3].map(step => `${[...steps.values()].filter(each => each === step).length} at step ${step}`).join(', ')}`
      );
    }
    console.log(`\n${said.join('\n')}`);
  });

  test('the indexes hold everything: each item of news under its year, in both calendars, and each person by name', async ({
    page
  }) => {
    const slugs = (kind: string, locale: string) =>
      pageAddresses()
        .map(address => new RegExp(`^/${locale}/${kind}/([^/]+)$`).exec(address)?.[1])
        .filter((slug): slug is string => slug !== undefined)
        .sort();
    for (const locale of ['en', 'fa']) {
      for (const calendar of [/^1[34]\d\d$/, /^20\d\d$/]) {
        const found = new Set<string>();
        for (const year of slugs('archive', locale).filter(each => calendar.test(each))) {
          await page.goto(`/${locale}/archive/${year}`);
          for (const link of await page
            .locator('main li a')
            .evaluateAll(links => links.map(each => each.getAttribute('href') ?? '')))
            found.add(link.replace(/^.*\/|\.html$/g, ''));
        }
        expect([...found].sort(), `${locale} ${calendar}`).toEqual(slugs('news', locale));
      }
      for (const index of ['names', 'groups']) {
        await page.goto(`/${locale}/${index}`);
        const found = new Set(
          await page
            .locator('main section a')
            .evaluateAll(links =>
              links.map(each => (each.getAttribute('href') ?? '').replace(/^.*\/|\.html$/g, ''))
            )
        );
        expect([...found].sort(), `${locale} ${index}`).toEqual(slugs('prisoners', locale));
      }
    }
  });

  test('the archive of one calendar leads to the same month of the other, and back', async ({
    page
  }) => {
    await page.goto('/en/archive/2021');
    await page.locator('#m6 a[hreflang=fa]').click();
    await expect(page).toHaveURL(/\/fa\/archive\/1400(?:\.html)?#m3$/);
    await expect(page.locator('#m3 h2')).toHaveText('خرداد ۱۴۰۰');
    await page.locator('#m3 a[hreflang=en]').first().click();
    await expect(page).toHaveURL(/\/en\/archive\/2021(?:\.html)?#m[56]$/);
  });

  test('related news say why, are never empty, and lead on', async ({page}) => {
    for (const address of pageAddresses().filter(each => /^\/(?:en|fa)\/news\/[^/]+$/.test(each))) {
      await page.goto(address);
      const items = page
        .locator('main section', {has: page.locator('h2', {hasText: /^(?:Related|خبرهای مرتبط)$/})})
        .locator('li');
      if ((await page.locator('h2', {hasText: /^(?:Related|خبرهای مرتبط)$/}).count()) === 0)
        continue;
      const said = await items.evaluateAll(list =>
        list.map(item => ({
          link: item.querySelector('a')?.getAttribute('href'),
          why: item.querySelector('span')?.textContent ?? ''
        }))
      );
      expect(said.length).toBeGreaterThan(0);
      expect(said.length).toBeLessThanOrEqual(3);
      for (const {link, why} of said) {
        expect(why, address).toMatch(
          /^(?:same (?:case|person: .+|topic: .+)|همان (?:پرونده|شخص: .+|موضوع: .+))$/
        );
        expect(address.endsWith(`/${link?.replace('.html', '')}`)).toBe(false);
      }
    }
  });
});

test('only the search page has its script, and each file of the index is named by its content', async () => {
  expect(
    publishedFiles().filter(
      file => /^assets\/search\/.*\.(?:json|txt)$/.test(file) && !/-[0-9a-f]{8}\.\w+$/.test(file)
    )
  ).toEqual([]);
});
