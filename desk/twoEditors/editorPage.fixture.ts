import type {Page} from '@playwright/test';
import {deskWords} from '../../i18n/desk/deskText.ts';
import type {Item} from '../editor/session/api.ts';

/** What the English editor says. */
export const words = deskWords('en', 'Editor');
export const pause = (ms: number) => new Promise(resolve => setTimeout(resolve, ms));

/** The lines of a text in the browser, without what a comparison shows of the other text. */
export function linesIn(place: Element): string[] {
  return [...place.querySelectorAll('.cm-content > .cm-line')].map(line => {
    const own = line.cloneNode(true) as Element;
    own.querySelectorAll('.cm-deletedText, .cm-widgetBuffer').forEach(part => part.remove());
    return own.textContent;
  });
}

/** The editor of an item in a browser. */
export class EditorPage {
  /** What should not have happened: errors of scripts, and what subclasses find. */
  readonly faults: string[] = [];

  constructor(
    readonly page: Page,
    readonly address: string
  ) {
    page.on('pageerror', error => this.faults.push(String(error)));
    page.on('console', message => {
      const isExpected = /ERR_|Failed to load resource|frame is sandboxed/.test(message.text());
      if (message.type() === 'error' && !isExpected) this.faults.push(message.text());
    });
  }

  /** Opens the item, as soon as the desk answers. */
  async open(): Promise<void> {
    for (;;) {
      const isThere = await this.page.goto(this.address).then(
        response => response?.ok(),
        () => false
      );
      const body = this.page.locator('[data-file="fa.md"] .cm-content');
      if (
        isThere &&
        (await body.waitFor({timeout: 5000}).then(
          () => true,
          () => false
        ))
      )
        return;
      await pause(300);
    }
  }

  /** The text of a file below its head, as it is shown. */
  shown = async (file: string): Promise<string> => {
    await this.page.getByRole('tab', {name: words['tab-texts']}).click();
    const lines = await this.page.locator(`[data-file="${file}"]`).evaluate(linesIn);
    return lines.join('\n');
  };

  /** The item as the desk has it, with the editor's drafts; null while the desk does not answer. */
  protected item = (): Promise<Item | null> =>
    this.page.evaluate(
      async address => {
        const answer = await fetch(address).catch(() => null);
        return answer?.ok ? ((await answer.json()) as Item) : null;
      },
      `/desk/api/item/${/edit\/([^?]+)/.exec(this.address)?.[1]}`
    );

  /** What the line of the status says. */
  protected said = async () =>
    ((await this.page.locator('.edit-status [role=status]').textContent()) ?? '').trim();

  protected async until(holds: () => Promise<boolean>, what: string): Promise<void> {
    for (let tries = 0; tries < 600; tries++) {
      if (await holds()) return;
      await pause(50);
    }
    throw new Error(`${what} for 30 seconds: ${await this.said()}`);
  }
}
