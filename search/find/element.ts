import {localNumber} from '../../i18n/digits.ts';
import {answer, inOrder, openTable, type Answer, type OpenTable} from './answer.ts';
import {listItems, saveCsv} from './foundList.ts';
import {askable, fromHash, orders, toHash, type Question} from './question.ts';
import type {FindTable} from './table.ts';

/** People shown at a time, and how many of them in the first frame, so that a slow phone has an answer in 50 ms. */
const [step, firstStep] = [30, 3];

/**
 * `<site-find table>`: filters over the people of the site. The table is a script, because a page
 * opened from a disk may load nothing else; it is loaded on first use, and the question stays
 * after `#` in the address, so that no server sees it. Labels are those of the form, other words
 * stand in `data-` attributes.
 */
class SiteFind extends HTMLElement {
  private table: Promise<OpenTable> | undefined;
  private open: OpenTable | undefined;
  private found: number[] = [];
  /** Counts every answer, so that what is left of an earlier one is not shown. */
  private answers = 0;
  /** Every choice with its label and the place of its count; the form does not change. */
  private choices: {box: HTMLInputElement; label: string; count: Element | null}[] = [];

  connectedCallback() {
    const form = this.querySelector('form');
    if (!form) return;
    form.hidden = false;
    this.choices = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')].map(
      box => ({
        box,
        label: box.parentElement?.querySelector('[data-label]')?.textContent ?? '',
        count: box.parentElement?.querySelector('[data-count]') ?? null
      })
    );
    const start = () => void this.load().catch(() => this.say(this.dataset.failed ?? ''));
    form.addEventListener('focusin', start, {once: true});
    form.addEventListener('pointerdown', start, {once: true});
    form.addEventListener('change', () => void this.ask());
    form.addEventListener('submit', event => {
      event.preventDefault();
      void this.ask();
    });
    form.addEventListener('reset', () => setTimeout(() => void this.ask()));
    addEventListener('hashchange', () => this.readAddress());
    addEventListener('beforeprint', () => this.show(this.found.length));
    this.on('csv', () => {
      if (this.open) saveCsv({table: this.open, people: this.found}, this.words);
    });
    this.on('print', () => print());
    this.on('more', () => {
      const list = this.querySelector('ol');
      const shown = list?.childElementCount ?? 0;
      this.show(shown + step);
      list?.children[shown]?.querySelector('a')?.focus();
    });
    this.readAddress();
  }

  private on = (name: string, act: () => void) =>
    this.querySelector(`[data-do=${name}]`)?.addEventListener('click', act);

  private readAddress() {
    const asked = fromHash(location.hash);
    if (!asked) return;
    const codes = new Map<string, string[]>();
    for (const {box} of this.choices)
      codes.set(box.name, [...(codes.get(box.name) ?? []), box.value]);
    const {question, unknown} = askable(asked.question, codes);
    for (const {box} of this.choices) {
      box.checked = question.get(box.name)?.has(box.value) ?? false;
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    const select = this.querySelector('select');
    if (select) select.value = asked.order;
    if (this.open || question.size || unknown.length) void this.ask(unknown);
  }

  /** Loads the table once; a failed load may be repeated. */
  private load(): Promise<OpenTable> {
    this.table ??= new Promise<OpenTable>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = this.getAttribute('table') ?? '';
      script.onload = () => {
        this.open = openTable((self as unknown as {findTable: FindTable}).findTable);
        resolve(this.open);
      };
      script.onerror = () => {
        this.table = undefined;
        reject(new Error(script.src));
      };
      document.head.append(script);
    });
    return this.table;
  }

  /** Answers the question of the form, and writes it into the address. `unknown`: what an address asked in vain. */
  private async ask(unknown: readonly string[] = []) {
    try {
      const table = this.open ?? (await this.load());
      const question: Question = new Map();
      const chosen = this.choices.filter(({box}) => box.checked);
      for (const {
        box: {name, value}
      } of chosen)
        question.set(name, (question.get(name) ?? new Set()).add(value));
      const order = orders.find(each => each === this.querySelector('select')?.value) ?? 'name';
      const {found, countsOf} = answer(table, question);
      this.found = inOrder(table, found, order);
      const {none, one, many} = this.dataset;
      const words = [none, one][found.length] ?? many;
      const left = unknown.length && this.dataset.unknown?.replace('#', unknown.join(', '));
      this.say(`${(words ?? '').replace('#', this.number(found.length))} ${left || ''}`.trim());
      const asked = this.querySelector('[data-question]');
      if (asked)
        asked.textContent = chosen
          .map(({box, label}) => `${box.closest('details')?.dataset.label}: ${label}`)
          .join(' · ');
      this.showInSteps(countsOf, toHash(question, order));
    } catch {
      this.say(this.dataset.failed ?? '');
    }
  }

  /** Shows the first people and the counts in sight; once they are painted the rest, and the question after `#`. */
  private showInSteps(countsOf: Answer['countsOf'], hash: string) {
    const filters = [...this.querySelectorAll('details')].map(details => ({
      open: details.open,
      name: details.querySelector('input')?.name ?? ''
    }));
    const count = (isOpen: boolean) => {
      for (const {name} of filters.filter(({open}) => open === isOpen)) {
        const counts = countsOf(name);
        for (const {box, count: place} of this.choices)
          if (place && box.name === name)
            place.textContent = this.number(counts.get(box.value) ?? 0);
      }
    };
    const answers = ++this.answers;
    count(true);
    this.querySelector('ol')?.replaceChildren();
    this.show(firstStep);
    requestAnimationFrame(() =>
      setTimeout(() => {
        if (answers !== this.answers) return;
        // Not an assignment to `location.hash`, which would make every step an entry of the history.
        if (hash !== location.hash.slice(1)) history.replaceState(null, '', `#${hash}`);
        count(false);
        this.show(step);
      })
    );
  }

  private number = (value: number) => localNumber(value, document.documentElement.lang);

  private say(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  private words = {
    status: (code: string) =>
      this.choices.find(({box}) => box.name === 'status' && box.value === code)?.label ?? '',
    number: this.number,
    confirmed: this.dataset.confirmed ?? '',
    days: this.dataset.days ?? '',
    columns: this.dataset.columns ?? ''
  };

  /** Shows the first `count` people; those that are there already stay. */
  private show(count: number) {
    const {open: table} = this;
    const list = this.querySelector('ol');
    if (!table || !list) return;
    const people = this.found.slice(list.childElementCount, count);
    list.append(listItems({table, people}, this.words));
    const more = this.querySelector<HTMLElement>('[data-do=more]');
    if (more) more.hidden = count >= this.found.length;
    for (const name of ['csv', 'print']) {
      const button = this.querySelector<HTMLElement>(`[data-do=${name}]`);
      if (button) button.hidden = !this.found.length;
    }
  }
}

customElements.define('site-find', SiteFind);
