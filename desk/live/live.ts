import {followChanges} from './followChanges.ts';
import {listRestMs, makePaced} from './paced.ts';
import {redraw} from './redraw.ts';
import {whenHydrated} from './hydrated.ts';

/** Browser script of the desk's pages: when the content changes, redraws the previews and the text around them. */
const {item, made = ''} = document.querySelector('main')?.dataset ?? {};

const isPending = () => document.querySelector('[data-pending]') !== null;

/** Cards and weight are asked for apart: they take seconds, and the texts should not wait for them. */
const refreshSoon = makePaced(
  async () => {
    document.querySelectorAll('iframe').forEach(frame => void redraw(frame));
    await refresh().finally(() => {
      if (isPending()) refreshSoon();
    });
    workSoon();
  },
  tookMs => (item ? tookMs : listRestMs(tookMs, isPending()))
);
const workSoon = makePaced(work, tookMs => tookMs);

async function refresh() {
  const text = await (await fetch(location.href, {cache: 'no-store'})).text();
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  // Their pictures, for browsers without a script, are elements in a document that no script runs in.
  fresh.querySelectorAll('noscript').forEach(part => part.remove());
  for (const place of item ? ['#about', '#shares', '#panel'] : ['#board']) {
    const [old, now] = [document.querySelector(place), fresh.querySelector(place)];
    if (!old || !now) continue;
    keepOpen(old, now);
    old.replaceWith(now);
  }
}

/** Parts of the list stay open or closed as the editor left them. */
function keepOpen(old: Element, now: Element) {
  for (const part of now.querySelectorAll('details')) {
    const before = part.id ? old.querySelector<HTMLDetailsElement>(`details#${part.id}`) : null;
    if (before) part.open = before.open;
  }
}

/** Shows what a reader would load. Tries again, since the page may still be rendering. */
async function weigh(tries = 3): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-weigh]');
  if (!place) return;
  const {weigh: name, lang, failed = ''} = place.dataset;
  const answer = await fetch(`/desk/weight/${name}?lang=${lang}`).catch(() => null);
  if (answer?.ok) {
    const lines = (await answer.json()) as string[];
    place.replaceChildren(...lines.flatMap(line => [line, document.createElement('br')]));
  } else if (tries > 1) {
    await new Promise(resolve => setTimeout(resolve, 1000));
    await weigh(tries - 1);
  } else place.textContent = failed;
}

/** Shows the cards one after the other, since each is drawn on demand; one that cannot be drawn gives its reason. */
async function showCards() {
  for (const card of document.querySelectorAll<HTMLImageElement>('img[data-card]')) {
    const {card: address = '', failed = ''} = card.dataset;
    if (!card.isConnected) return;
    card.src = address;
    const isDrawn = await card.decode().then(
      () => true,
      () => false
    );
    if (isDrawn) continue;
    const reason = document.createElement('p');
    reason.textContent = `${failed} ${await (await fetch(address)).text()}`;
    card.replaceWith(reason);
  }
}

/** First the weight, then the cards: the desk draws a card in a second or two, and answers nothing else meanwhile. */
async function work() {
  await weigh();
  await showCards();
}

function begin() {
  // Forms and the editor do not change by themselves.
  if (item || document.querySelector('#board'))
    followChanges(made, changed => {
      if (!item || changed === null || changed === item) refreshSoon();
    });
  if (isPending()) setTimeout(refreshSoon, listRestMs(0, true));
  workSoon();
}

// Everything that changes the page is begun here.
void whenHydrated().then(begin);
