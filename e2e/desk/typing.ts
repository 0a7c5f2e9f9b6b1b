import assert from 'node:assert/strict';
import type {EnginePage} from '../engines/engine.ts';

/** A page with the Farsi editor on an item, in any browser that can be driven. */
export type TypingPage = Pick<EnginePage, 'click' | 'type' | 'press' | 'evaluate'>;

const pane = '[data-file="fa.md"]';
const sentence = 'می\u200cگوید (۱۲ روز) PEN America است';

/** Lines of the Farsi text, with their directions. */
const lines = (page: TypingPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-file="fa.md"] .cm-line')].map(line => ({
      text: line.textContent,
      dir: line.dir
    }))
  );
const text = async (page: TypingPage) => (await lines(page)).map(line => line.text).join('\n');

/** Where the caret is drawn, in pixels from the left. CodeMirror draws it with the next frame. */
const caret = (page: TypingPage) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame++)
      await new Promise(resolve => {
        requestAnimationFrame(resolve);
      });
    const drawn = document.querySelector('[data-file="fa.md"] .cm-cursor-primary');
    return drawn?.getBoundingClientRect().x ?? Number.NaN;
  });

/** Writes the sentence in place of the whole text. */
async function write(page: TypingPage): Promise<void> {
  await page.click(`${pane} .cm-content`);
  await page.press('Control+a');
  await page.press('Delete');
  await page.type('می');
  await page.press('Shift+Space');
  await page.type('گوید (۱۲ روز) PEN America است');
  assert.equal(await text(page), sentence);
}

/** Presses an arrow once for each character that one sees. Returns the caret's places, the first before any press. */
async function go(page: TypingPage, arrow: 'ArrowLeft' | 'ArrowRight'): Promise<number[]> {
  const places = [await caret(page)];
  for (const _seen of new Intl.Segmenter('fa').segment(sentence)) {
    await page.press(arrow);
    places.push(await caret(page));
  }
  return places;
}

/** The caret goes as seen: from the right end to the left and back, through the Latin name in the middle too. */
async function moveCaret(page: TypingPage): Promise<void> {
  await page.press('Home');
  const there = await go(page, 'ArrowLeft');
  const back = (await go(page, 'ArrowRight')).toReversed();
  for (const [step, place] of there.entries()) {
    const moved = (there[step - 1] ?? Infinity) - place;
    const apart = Math.abs(place - (back[step] ?? Number.NaN));
    assert.ok(moved > 1 && apart <= 1, `step ${step} of ${there.join()}, back ${back.join()}`);
  }
}

/** What is typed appears where the caret was seen: before the last letter of the Latin name. */
async function insert(page: TypingPage): Promise<void> {
  await page.press('Home');
  for (let step = 0; step < 17; step++) await page.press('ArrowLeft');
  await page.type('x');
  assert.equal(await text(page), sentence.replace('America', 'Americxa'));
  await page.press('Control+z');
  assert.equal(await text(page), sentence);
}

async function select(page: TypingPage): Promise<void> {
  await page.press('Home');
  for (let step = 0; step < 7; step++) await page.press('Shift+ArrowLeft');
  assert.equal(await page.evaluate(() => getSelection()?.toString()), 'می\u200cگوید ');
  await page.press('Delete');
  assert.equal(await text(page), '(۱۲ روز) PEN America است');
  await page.press('Control+z');
  assert.equal(await text(page), sentence);
}

/** The button shows the half-space, which is otherwise invisible. */
async function showInvisible(page: TypingPage): Promise<void> {
  const shown = await page.evaluate(async () => {
    const buttons = [...document.querySelectorAll('button')];
    buttons.find(button => button.textContent === 'نمایش نویسه‌های ناپیدا')?.click();
    const marks = () => document.querySelectorAll('[data-file="fa.md"] .cm-invisible').length;
    for (let frame = 0; frame < 100 && !marks(); frame++)
      await new Promise(resolve => {
        requestAnimationFrame(resolve);
      });
    return marks();
  });
  assert.equal(shown, 1);
}

/** Each line has the direction of its letters; markup runs from left to right. */
async function addMarkup(page: TypingPage): Promise<void> {
  await page.press('Control+End');
  await page.press('Enter');
  await page.type(':::note{kind=editor}');
  await page.press('Enter');
  assert.deepEqual(
    (await lines(page)).map(line => line.dir),
    ['rtl', 'ltr', 'rtl']
  );
}

/** Types Farsi with a half-space, digits, brackets and a Latin name into the Farsi text, and checks what is there. */
export async function typeFarsi(page: TypingPage): Promise<void> {
  await write(page);
  await moveCaret(page);
  await insert(page);
  await select(page);
  await showInvisible(page);
  await addMarkup(page);
}
