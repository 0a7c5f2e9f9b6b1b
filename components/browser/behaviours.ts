/**
 * The one script that readers get: small conveniences on top of pages that are whole without it. It stores nothing
 * and asks nothing of any server. Each is a custom element around markup that already works.
 */

/** Leaves the site at once and takes the page out of the tab's history: the link, or Escape three times within two seconds. */
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

/** Copies the text of the element that it names to the clipboard. Shown only where that is possible. */
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

/** The device's own share sheet, where there is one. */
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

/** Keeps a count of days true on the day of reading; the page holds the count for the day it was made. Digits are set by hand: the first `Intl.NumberFormat` of a page costs a slow phone 100 ms. */
class DayCount extends HTMLElement {
  connectedCallback() {
    const since = Date.parse(`${this.getAttribute('since')}T00:00:00Z`);
    const days = Math.floor((Date.now() - since) / 86_400_000);
    if (!(days > 0)) return;
    const [separator, zero] = document.documentElement.lang === 'fa' ? ['٬', 0x6f0] : [',', 0x30];
    this.textContent = String(days)
      .replace(/\B(?=(\d{3})+$)/g, separator)
      .replace(/\d/g, digit => String.fromCharCode(zero + Number(digit)));
  }
}

/** On the front door, puts the reader's own language first. The order is all that changes; nothing is remembered. */
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

/** `?plain` asks for a neutral title and icon, for a tab that others may see. It travels with the links and is stored nowhere. */
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
