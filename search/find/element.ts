import {localNumber} from '../../i18n/digits.ts';
import {
  answer,
  fromHash,
  inOrder,
  openTable,
  orders,
  toHash,
  type OpenTable,
  type Question
} from './answer.ts';
import type {FindTable} from './table.ts';

/** People shown at a time. */
const step = 30;

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
    this.on('csv', () => this.save());
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

  /** Every choice with its label and the place of its count; the form does not change. */
  private choices: {box: HTMLInputElement; label: string; count: Element | null}[] = [];

  private readAddress() {
    const {question, order} = fromHash(decodeURIComponent(location.hash));
    for (const {box} of this.choices) {
      box.checked = question.get(box.name)?.has(box.value) ?? false;
      if (box.checked) box.closest('details')?.setAttribute('open', '');
    }
    const select = this.querySelector('select');
    if (select) select.value = order;
    if (this.open || question.size) void this.ask();
  }

  /** Loads the table once; a failed load may be repeated. */
  private load(): Promise<OpenTable> {
    this.table ??= new Promise<OpenTable>((resolve, reject) => {
      const script = document.createElement('script');
      script.src = this.getAttribute('table') ?? '';
      script.onload = () =>
        resolve((this.open = openTable((self as unknown as {findTable: FindTable}).findTable)));
      script.onerror = () => {
        this.table = undefined;
        reject(new Error(script.src));
      };
      document.head.append(script);
    });
    return this.table;
  }

  /** Answers the question of the form, and writes it into the address. */
  private async ask() {
    try {
      const table = this.open ?? (await this.load());
      const question: Question = new Map();
      const chosen = this.choices.filter(({box}) => box.checked);
      for (const {
        box: {name, value}
      } of chosen)
        question.set(name, (question.get(name) ?? new Set()).add(value));
      const order = orders.find(each => each === this.querySelector('select')?.value) ?? 'name';
      const hash = toHash(question, order);
      // Not an assignment to `location.hash`, which would make every step an entry of the history.
      if (hash !== location.hash.slice(1)) history.replaceState(null, '', `#${hash}`);
      const {found, counts} = answer(table, question);
      this.found = inOrder(table, found, order);
      for (const {box, count} of this.choices)
        if (count) count.textContent = this.number(counts.get(box.name)?.get(box.value) ?? 0);
      const words = found.length === 1 ? this.dataset.one : this.dataset.many;
      this.say((words ?? '').replace('#', this.number(found.length)));
      const asked = this.querySelector('[data-question]');
      if (asked)
        asked.textContent = chosen
          .map(({box, label}) => `${box.closest('details')?.dataset.label}: ${label}`)
          .join(' · ');
      this.show(step);
    } catch {
      this.say(this.dataset.failed ?? '');
    }
  }

  private number = (value: number) => localNumber(value, document.documentElement.lang);

  private say(words: string) {
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words;
  }

  /** The status in words, the date of its last report, and the days in prison. */
  private row(table: OpenTable, person: number): [string, string, string] {
    const facet = table.facets.find(({name}) => name === 'status');
    const place = facet?.sets[facet.of[person] ?? 0]?.[0] ?? -1;
    const status = this.choices.find(
      ({box}) => box.name === 'status' && box.value === facet?.codes[place]
    );
    const day = table.day[person] ?? 0;
    const month = table.months[table.month[person] ?? 0] ?? '';
    const date = table.dates[person] ?? (day ? `${this.number(day)} ${month}` : month);
    return [status?.label ?? '', date, this.number(table.days[person] ?? 0)];
  }

  private show(count: number) {
    const {open: table} = this;
    const list = this.querySelector('ol');
    if (!table || !list) return;
    const plain = new URLSearchParams(location.search).has('plain') ? '?plain' : '';
    list.replaceChildren(
      ...this.found.slice(0, count).map(person => {
        const [status, date, days] = this.row(table, person);
        const item = list.ownerDocument.createElement('li');
        const link = Object.assign(document.createElement('a'), {
          href: `prisoners/${table.slugs[person]}.html${plain}`,
          textContent: table.names[person] ?? ''
        });
        const line = document.createElement('span');
        line.className = 'block font-label text-small text-soft';
        line.textContent = [
          status,
          date && (this.dataset.confirmed ?? '').replace('#', date),
          (this.dataset.days ?? '').replace('#', days)
        ]
          .filter(Boolean)
          .join(' · ');
        item.append(link, line);
        return item;
      })
    );
    const more = this.querySelector<HTMLElement>('[data-do=more]');
    if (more) more.hidden = count >= this.found.length;
    for (const name of ['csv', 'print']) {
      const button = this.querySelector<HTMLElement>(`[data-do=${name}]`);
      if (button) button.hidden = !this.found.length;
    }
  }

  /** Saves everyone found as CSV (RFC 4180), with a byte order mark for spreadsheets. */
  private save() {
    const {open: table} = this;
    if (!table) return;
    const cell = (text: string) => `"${text.replace(/^(?=[=+\-@\t])/, "'").replace(/"/g, '""')}"`;
    const rows = this.found.map(person => [
      table.names[person] ?? '',
      new URL(`prisoners/${table.slugs[person]}.html`, document.baseURI).href,
      ...this.row(table, person)
    ]);
    const head = (this.dataset.columns ?? '').split('|');
    const text = [head, ...rows].map(row => `${row.map(cell).join(',')}\r\n`).join('');
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([`\ufeff${text}`], {type: 'text/csv'}));
    link.download = 'find.csv';
    link.click();
  }
}

customElements.define('site-find', SiteFind);
