import {localNumber} from '../../i18n/digits.ts';

/**
 * The script of every published page: custom elements that add to markup that already works without them. It stores
 * nothing and sends no requests.
 */

/**
 * Leaves the site and removes the page from the history of the tab: by the link, or by pressing Escape three times
 * within two seconds.
 */
class QuickExit extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) return;
    const leave = () => {
      document.documentElement.hidden = true;
      location.replace(link.href);
    };
    link.addEventListener('click', event => {
      event.preventDefault();
      leave();
    });
    let presses: number[] = [];
    document.addEventListener('keydown', ({key, timeStamp}) => {
      presses = key === 'Escape' ? [...presses.filter(at => timeStamp - at < 2000), timeStamp] : [];
      if (presses.length === 3) leave();
    });
  }
}

/** Copies the text of the element whose id is in `of`. Shown only where the browser has a clipboard API. */
class CopyText extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button || !navigator.clipboard) return;
    this.hidden = false;
    button.addEventListener('click', async () => {
      const source = document.getElementById(this.getAttribute('of') ?? '');
      await navigator.clipboard.writeText(
        source instanceof HTMLInputElement || source instanceof HTMLTextAreaElement
          ? source.value
          : (source?.textContent ?? '')
      );
      this.querySelector('[role=status]')?.replaceChildren(this.getAttribute('done') ?? '');
    });
  }
}

/** Opens the share sheet of the device. Shown only where the browser has the Web Share API. */
class NativeShare extends HTMLElement {
  connectedCallback() {
    const button = this.querySelector('button');
    if (!button || !('share' in navigator)) return;
    this.hidden = false;
    button.addEventListener('click', () =>
      navigator
        .share({
          title: document.title,
          text: this.getAttribute('text') ?? '',
          url: this.getAttribute('url') ?? location.href
        })
        .catch(() => undefined)
    );
  }
}

/**
 * Updates a number of days to the day of reading; the page has the number for the day of the build.
 */
class DayCount extends HTMLElement {
  connectedCallback() {
    const since = Date.parse(`${this.getAttribute('since')}T00:00:00Z`);
    const days = Math.floor((Date.now() - since) / 86_400_000);
    if (!(days > 0)) return;
    this.textContent = localNumber(days, document.documentElement.lang);
  }
}

/** On `/`, moves the language of the browser to the front. Nothing is stored. */
class LanguageChoice extends HTMLElement {
  connectedCallback() {
    const own = (navigator.language || '').slice(0, 2);
    const choice = [...this.children].find(child => child.getAttribute('lang') === own);
    if (choice && this.firstElementChild !== choice) this.prepend(choice);
  }
}

const elements = {
  'quick-exit': QuickExit,
  'copy-text': CopyText,
  'native-share': NativeShare,
  'day-count': DayCount,
  'language-choice': LanguageChoice
};
for (const [name, element] of Object.entries(elements)) customElements.define(name, element);

/**
 * `?plain` gives the tab a neutral title and icon, for readers whose screen others may see. Links carry it to the next
 * page; it is not stored.
 */
if (new URLSearchParams(location.search).has('plain')) {
  document.title = document.documentElement.lang === 'fa' ? 'یادداشت' : 'Notes';
  document.querySelectorAll<HTMLLinkElement>('link[rel~=icon]').forEach(icon => {
    icon.href = icon.href.replace('icon.svg', 'plain.svg');
  });
  document.querySelectorAll<HTMLAnchorElement>('a[href]').forEach(link => {
    if (link.origin === location.origin && link.pathname !== location.pathname)
      link.search = 'plain';
  });
}

/**
 * The page in the other language opens at the same place, and Find with the same question. On `pointerdown` too, for a
 * new tab.
 */
document.querySelectorAll<HTMLAnchorElement>('a[rel=alternate]').forEach(link => {
  link.onclick = link.onpointerdown = () => {
    link.hash = location.hash;
  };
});
