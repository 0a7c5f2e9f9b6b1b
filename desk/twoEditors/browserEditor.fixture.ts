import type {Locator, Page} from '@playwright/test';
import type {Random} from '../store/random.fixture.ts';
import {EditorPage, linesIn, pause, words} from './editorPage.fixture.ts';
import {numbered, sources} from './item.fixture.ts';

/** Someone who edits the item in a browser: what was typed, and which marks the desk has accepted. */
export class BrowserEditor extends EditorPage {
  readonly accepted = new Set<string>();
  readonly typed: string[] = [];
  readonly counts = {
    edits: 0,
    saves: 0,
    merges: 0,
    conflicts: 0,
    reopened: 0,
    lineLost: 0,
    again: 0
  };
  /** Marks that are not accepted yet, with their files. */
  readonly #open = new Map<string, string>();

  constructor(
    page: Page,
    readonly names: Readonly<Record<'en' | 'fa', string>>,
    address: string,
    readonly random: Random
  ) {
    super(page, address);
    page.on('response', response => {
      const request = response.request();
      const isSave = request.method() === 'PUT' && request.url().includes('/desk/api/file/');
      if (!isSave || response.status() !== 200) return;
      const {text} = request.postDataJSON() as {text: string};
      for (const mark of this.typed) if (text.includes(mark)) this.accepted.add(mark);
    });
  }

  /** Replaces a line of a text by typing. */
  async typeText(): Promise<void> {
    const {page} = this;
    const {below, oneOf} = this.random;
    const locale = oneOf(['en', 'en', 'fa'] as const);
    await page.getByRole('tab', {name: words['tab-texts']}).click();
    const lines = page
      .locator(`[data-file="${locale}.md"] .cm-content > .cm-line`)
      .filter({hasText: /[\d۰-۹]\.$/});
    await lines.nth(below(await lines.count())).click();
    const mark = this.#newMark(locale);
    const read = () =>
      page.evaluate(() => {
        const at = getSelection()?.focusNode;
        const element = at instanceof Element ? at : at?.parentElement;
        return element?.closest('.cm-line')?.textContent ?? '';
      });
    const select = async () => {
      await page.keyboard.press('Home');
      await page.keyboard.press('Shift+End');
    };
    await this.#typeMark(mark, `${locale}.md`, select, read);
  }

  /** Replaces a publisher or the title of a source in the form by typing. */
  async typeFact(): Promise<void> {
    const {page} = this;
    const {below, oneOf} = this.random;
    const locale = oneOf(['en', 'fa'] as const);
    await page.getByRole('tab', {name: words['tab-facts']}).click();
    const index = below(sources.count);
    const entry = page.locator('[id="field-sources"] .edit-entries > li').nth(index);
    await entry
      .locator('details')
      .first()
      .evaluate(details => {
        (details as HTMLDetailsElement).open = true;
      });
    const input = entry.locator(
      `[id="field-sources[${index}].${oneOf(sources.fields)}"] [lang=${locale}]`
    );
    await input.click();
    const select = () => page.keyboard.press('Control+a');
    await this.#typeMark(this.#newMark(locale), 'item.yaml', select, () => input.inputValue());
  }

  /** Saves, and ends conflicts; where the desk is away, nothing happens. `by`: the button, its key, or “Done”. */
  async save(by: 'button' | 'key' | 'done'): Promise<void> {
    const {page} = this;
    const button = page.getByRole('button', {name: words.save, exact: true});
    const done = page.getByRole('button', {name: words.done, exact: true});
    const conflict = page.locator('.edit-conflict');
    if (by === 'done') await done.click();
    else if (!(await button.isEnabled())) return;
    else if (by === 'key') await page.keyboard.press('Control+s');
    else await button.click();
    this.counts.saves++;
    for (;;) {
      await this.until(async () => (await done.isEnabled()) || conflict.isVisible(), 'saving');
      if (!(await conflict.isVisible())) return this.#noteSaved(await this.said());
      this.counts.conflicts++;
      await this.#resolve(conflict);
    }
  }

  /** Saves until everything is saved and recorded. */
  async finish(): Promise<void> {
    for (let tries = 0; tries < 20; tries++) {
      await this.save('done');
      await pause(1000);
      if ((await this.said()).endsWith(words.doneSaid)) return;
    }
    this.faults.push(`${this.names.en} cannot save`);
  }

  /** Closes the page and opens it again. What was typed comes back from the desk. */
  async reopen(): Promise<void> {
    const isUnkept = (text: string) =>
      text.startsWith(words.typing) && !text.startsWith(words.kept);
    await this.until(async () => !isUnkept(await this.said()), 'keeping');
    const said = await this.said();
    const isKept = [words.kept, words.saved, words.savedMerged].some(each => said.startsWith(each));
    if (!isKept) return;
    await this.open();
    this.counts.reopened++;
    const item = await this.item();
    if (!item) return;
    for (const [mark, file] of this.#open) {
      const kept = (item.drafts[file] ?? item.files[file])?.text ?? '';
      // Saved, though the desk was killed before it could say so: then the mark must be in the history.
      if (!kept.includes(mark)) this.accepted.add(mark);
    }
  }

  #newMark(locale: 'en' | 'fa'): string {
    const word = locale === 'fa' ? `نشان ${this.names.fa}` : `${this.names.en} mark`;
    const mark = numbered(word, this.typed.length, locale);
    this.typed.push(mark);
    return mark;
  }

  /** Types a mark in place of what `select` selects; again if someone else’s change came between. */
  async #typeMark(
    mark: string,
    file: string,
    select: () => Promise<void>,
    read: () => Promise<string>
  ): Promise<void> {
    for (let tries = 0; tries < 5; tries++) {
      const old = await read();
      await select();
      await this.page.keyboard.type(mark);
      if ((await read()) === mark) {
        this.counts.edits++;
        this.#open.delete(old);
        this.#open.set(mark, file);
        return;
      }
      this.counts.again++;
    }
    this.faults.push(`could not be typed: ${mark} in ${file}`);
  }

  /** Keeps the own lines of a conflict, or takes some of theirs, and saves. */
  async #resolve(panel: Locator): Promise<void> {
    const theirs = panel.getByRole('button', {name: words['cm-reject']});
    if (this.random.below(2) && (await theirs.count())) await theirs.first().click();
    const name = /your (\S+),/.exec((await panel.textContent()) ?? '')?.[1];
    const now = (await panel.evaluate(linesIn)).join('\n');
    for (const [mark, file] of this.#open)
      if (file === name && !now.includes(mark)) this.#open.delete(mark);
    await panel.getByRole('button', {name: words.saveMerged}).click();
  }

  /** Where the page says that everything is saved, the desk must have accepted everything. */
  async #noteSaved(said: string): Promise<void> {
    if (said.startsWith(words.lineLost)) return void this.counts.lineLost++;
    if (said.startsWith(words['trouble-often'])) return void (await pause(5000));
    const isMerged = said.startsWith(words.savedMerged);
    if (isMerged) this.counts.merges++;
    if (!isMerged && !said.startsWith(words.saved)) {
      if (!said.startsWith(words.kept) && !said.startsWith(words.typing)) this.faults.push(said);
      return;
    }
    const isOpen = () => [...this.#open.keys()].filter(mark => !this.accepted.has(mark));
    for (let tries = 0; tries < 40 && isOpen().length; tries++) await pause(50);
    this.faults.push(...isOpen().map(mark => `said to be saved, but never accepted: ${mark}`));
    this.#open.clear();
  }
}
