import assert from 'node:assert/strict';
import test, {after, before} from 'node:test';
import {startDesk, type Desk} from '../desk/startDesk.ts';
import {typeFarsi} from '../desk/typing.ts';
import {until, type EnginePage} from './engine.ts';
import {chromium, firefox, webkit} from './engines.ts';

const engines = [
  chromium,
  firefox,
  {
    ...webkit,
    skip: 'WebKit keeps no Secure cookie of http://localhost, so the desk needs HTTPS there'
  }
];
const items = ['second-hearing-six-defendants', 'amnesty-to-g7', 'chri-on-nouri-trial'];

let desk: Desk;
before(async () => {
  desk = await startDesk();
});
after(() => {
  desk.stop();
});

/** Opens a link of the desk, which sets a cookie. */
async function enter(page: EnginePage): Promise<void> {
  await page.goto(desk.link('--all', '--role', 'editor'));
  await until(page, 'the desk is open', () => location.pathname === '/desk');
}

async function pages(page: EnginePage): Promise<void> {
  for (const [lang, dir] of [
    ['en', 'ltr'],
    ['fa', 'rtl']
  ] as const)
    for (const path of ['/desk', `/desk/news/${items[0]}`, `/desk/do/correct/news/${items[0]}`]) {
      await page.goto(`${desk.base}${path}?lang=${lang}`);
      const seen = await page.evaluate(() => ({
        dir: document.documentElement.dir,
        heading: document.querySelector('h1')?.textContent?.trim() !== '',
        extra: document.documentElement.scrollWidth - document.documentElement.clientWidth
      }));
      assert.deepEqual(seen, {dir, heading: true, extra: 0}, `${path} ${lang}`);
    }
}

async function typeInEditor(page: EnginePage, slug: string): Promise<void> {
  await page.goto(`${desk.base}/desk/edit/news/${slug}?lang=fa`);
  await until(page, 'the editor is there', () =>
    Boolean(document.querySelector('[data-file="fa.md"] .cm-content'))
  );
  await typeFarsi(page);
}

/** Declares a correction of 1 Azar 1405 in the Farsi desk, with the keyboard alone. `slug`: of a news item. */
async function correct(page: EnginePage, slug: string): Promise<void> {
  await page.goto(`${desk.base}/desk/do/correct/news/${slug}?lang=fa`);
  await page.click('[name=day]');
  for (const words of ['۱۴۰۵/۹/۱', '', 'It said 6; it is 7.', 'نوشته بود ۶؛ ۷ درست است.']) {
    if (words) await page.type(words);
    await page.press('Tab');
  }
  await page.press('Enter');
  await until(page, 'the plan is shown', () =>
    (document.body.textContent ?? '').includes('هنوز کاری نشده است.')
  );
  await page.evaluate(() => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(({textContent}) => textContent?.includes('اعلام'))?.focus();
  });
  await page.press('Enter');
  await until(page, 'the correction is written', () =>
    (document.querySelector('[role=status]')?.textContent ?? '').includes('انجام شد')
  );
}

for (const [index, {name, start, skip}] of engines.entries())
  test(`the desk in ${name}`, {skip}, async t => {
    const engine = await start(desk.base);
    t.diagnostic(engine.version);
    try {
      const {page} = engine;
      await enter(page);
      await t.test(`its pages have the direction of their language (${name})`, () => pages(page));
      await t.test(`a correction is declared in Farsi with the keyboard (${name})`, () =>
        correct(page, items[index] ?? '')
      );
      await t.test(`Farsi is typed with a Latin name in it (${name})`, () =>
        typeInEditor(page, items[index] ?? '')
      );
    } finally {
      await engine.stop();
    }
  });
