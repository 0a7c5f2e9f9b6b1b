/** Browser script of the desk's pages: when the content changes, reloads the previews and the text around them. */
const {item, made = ''} = document.querySelector('main')?.dataset ?? {};

async function refresh() {
  document.querySelectorAll('iframe').forEach(frame => frame.contentWindow?.location.reload());
  const text = await (await fetch(location.href, {cache: 'no-store'})).text();
  const fresh = new DOMParser().parseFromString(text, 'text/html');
  for (const place of item ? ['h1', '#shares', '#panel'] : ['#board']) {
    const [old, now] = [document.querySelector(place), fresh.querySelector(place)];
    if (old && now) old.replaceWith(now);
  }
  void weigh();
  explainCards();
}

/** Shows what a reader would load. Tries again, since the page may still be rendering. */
async function weigh(tries = 3) {
  const place = document.querySelector<HTMLElement>('[data-weigh]');
  if (!place) return;
  const answer = await fetch(`/desk/weight/${place.dataset.weigh}`).catch(() => null);
  if (answer?.ok) place.textContent = ((await answer.json()) as string[]).join(' · ');
  else if (tries > 1) setTimeout(() => void weigh(tries - 1), 1000);
  else place.textContent = 'Could not be weighed. Reload the page to try again.';
}

/** Replaces each card that cannot be drawn with the reason. */
function explainCards() {
  document.querySelectorAll<HTMLImageElement>('img[data-card]').forEach(card => {
    const explain = async () => {
      card.replaceWith(await (await fetch(card.src)).text());
    };
    if (card.complete && !card.naturalWidth) void explain();
    else card.addEventListener('error', () => void explain());
  });
}

new EventSource(`/desk/events?since=${made}`).addEventListener('change', event => {
  const changed = String((event as MessageEvent).data);
  if (!item || changed === item) void refresh();
});
void weigh();
explainCards();
