import {localNumber} from '../i18n/digits.ts';
import {ask, type Hit, type SearchIndex} from './query.ts';
import {resultFile, termFile, type IndexHead, type SearchResult} from './result.ts';
import {markText, type MarkedRun} from './mark.ts';

/** Results shown at a time. */
const resultsPerPage = 8;
/** Milliseconds without typing after which a search starts. */
const delay = 200;

/**
 * `<site-search index>`: the script of the search page. It fetches the head of the index when the field is first
 * focused, and then only the files that a query needs, all from this site. It sends and stores nothing and does not
 * change the address bar, so that no query appears in a log or in the history. Its `data-` attributes hold the words
 * for the status line.
 */
class SiteSearch extends HTMLElement {
  /** Number of the latest query; results of an earlier one are dropped. */
  private asked = 0;
  private files = new Map<string, Promise<string>>();
  private head = '';

  connectedCallback() {
    const form = this.querySelector('form');
    const field = this.querySelector('input');
    if (!form || !field) return;
    this.head = new URL(this.getAttribute('index') ?? '', location.href).href;
    form.hidden = false;
    let timer = 0;
    field.addEventListener('focus', () => void this.index().catch(() => undefined), {once: true});
    field.addEventListener('input', () => {
      clearTimeout(timer);
      timer = window.setTimeout(() => void this.show(field.value), delay);
    });
    form.addEventListener('submit', event => {
      event.preventDefault();
      clearTimeout(timer);
      void this.show(field.value);
    });
    this.addEventListener('keydown', event => this.walk(event, field));
    const query = new URLSearchParams(location.search).get('q');
    if (query) field.value = query;
    if (field.value) void this.show(field.value);
  }

  /** Fetches a file once; a failed request may be repeated. */
  private load(address: string): Promise<string> {
    let file = this.files.get(address);
    if (!file) {
      file = fetch(address).then(response =>
        response.ok ? response.text() : Promise.reject(new Error(address))
      );
      file.catch(() => this.files.delete(address));
      this.files.set(address, file);
    }
    return file;
  }

  private async index(): Promise<SearchIndex> {
    const head = JSON.parse(await this.load(this.head)) as IndexHead;
    return {...head, terms: file => this.load(termFile(this.head, file))};
  }

  private async show(query: string) {
    const turn = ++this.asked;
    const [status, list] = [
      this.querySelector('[role=status]'),
      this.querySelector<HTMLElement>('ol')
    ];
    if (!status || !list) return;
    const say = (name: string, count = '') => {
      status.textContent = (this.dataset[name] ?? '').replace('#', count);
    };
    if (!query.trim()) {
      list.replaceChildren();
      list.hidden = true;
      status.textContent = '';
      return;
    }
    if (!list.firstChild) say('loading');
    try {
      const {hits, nearest} = await ask(query, await this.index());
      if (turn !== this.asked) return;
      const shown = await this.items(hits, 0);
      if (turn !== this.asked) return;
      list.replaceChildren(...shown);
      list.hidden = !shown.length;
      this.offerMore(list, hits, shown.length);
      const what = !hits.length ? 'none' : nearest ? 'nearest' : hits.length === 1 ? 'one' : 'many';
      say(what, localNumber(hits.length, document.documentElement.lang));
    } catch {
      if (turn === this.asked) say('failed');
    }
  }

  /** Elements for a page of results, from the hit with this index on. */
  private items = (hits: Hit[], from: number) =>
    Promise.all(
      hits
        .slice(from, from + resultsPerPage)
        .map(async hit =>
          this.item(
            JSON.parse(await this.load(resultFile(this.head, hit.doc))) as SearchResult,
            hit.found
          )
        )
    );

  private offerMore(list: Element, hits: Hit[], shown: number) {
    const button = this.querySelector<HTMLButtonElement>(':scope > button');
    if (!button) return;
    button.hidden = shown >= hits.length;
    button.onclick = async () => {
      const more = await this.items(hits, shown);
      list.append(...more);
      more[0]?.querySelector('a')?.focus();
      this.offerMore(list, hits, shown + more.length);
    };
  }

  /** One result: its kind and date, title, name in the other script, status, and the excerpt with the match. */
  private item(
    {path, title, lang, other, kind, date, dateText, status, summary, text}: SearchResult,
    found: Set<string>
  ): Element {
    const dir = (tag: string) => ({lang: tag, dir: tag === 'fa' ? 'rtl' : 'ltr'});
    const page = document.documentElement.lang;
    const plain = new URLSearchParams(location.search).has('plain') ? '?plain' : '';
    const address = path.slice(1).replace(/^([^#]*)/, `$1.html${plain}`);
    const name = markText(title, found);
    const [short, long] = [markText(summary, found), markText(text, found)];
    const excerpt =
      [...name, ...short].some(({hit}) => hit) || !long.some(({hit}) => hit)
        ? short
        : excerptOf(long);
    const when = date ? [' · ', make('time', {dateTime: date}, [dateText])] : [];
    return make('li', {className: 'found'}, [
      make('p', {className: 'found-kind'}, [kind, ...when]),
      make('h2', {className: 'found-title', ...(other ? {} : dir(lang))}, [
        make('a', {href: address}, marked(name))
      ]),
      ...(other
        ? [
            make('p', {className: 'found-other'}, [
              make('bdi', dir(page === 'fa' ? 'en' : 'fa'), marked(markText(other, found)))
            ])
          ]
        : []),
      ...(status ? [make('p', {}, [status])] : []),
      make('p', dir(lang), marked(excerpt))
    ]);
  }

  /** The arrow keys move between the field and the results. */
  private walk(event: KeyboardEvent, field: HTMLElement) {
    if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
    const stops = [field, ...this.querySelectorAll<HTMLElement>('ol a')];
    const next =
      stops[
        stops.indexOf(document.activeElement as HTMLElement) + (event.key === 'ArrowDown' ? 1 : -1)
      ];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function make(
  tag: string,
  properties: Record<string, string>,
  children: (string | Node)[]
): Element {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

const marked = (runs: MarkedRun[]) =>
  runs.map(({text, hit}) => (hit ? make('mark', {}, [text]) : text));

/** About 250 characters of a long text around its first match, cut at spaces. */
function excerptOf(runs: MarkedRun[]): MarkedRun[] {
  const first = runs.findIndex(({hit}) => hit);
  const before = (runs[first - 1]?.text ?? '')
    .replace(/^[\s\S]*?(?=.{0,80}$)/, '')
    .replace(/^\S*\s/, '');
  const excerpt = [{text: `… ${before}`, hit: false}];
  let length = 0;
  for (const run of runs.slice(first)) {
    if (length > 160) break;
    const text = run.hit
      ? run.text
      : run.text.slice(0, 170 - length).replace(run.text.length > 170 - length ? /\S*$/ : /$^/, '');
    excerpt.push({text, hit: run.hit});
    length += text.length;
  }
  return [...excerpt, {text: ' …', hit: false}];
}

customElements.define('site-search', SiteSearch);
