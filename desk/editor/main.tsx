/** @jsxImportSource preact */
import {render} from 'preact';
import App from './App.tsx';
import {followChanges} from '../live/followChanges.ts';
import {makePaced} from '../live/paced.ts';
import {makeTranslate, type PageData} from './page.ts';
import {makeApi} from './session/api.ts';
import {Session} from './session/session.ts';

/** The desk counts everyone as here who asked less than 45 seconds ago. */
const presentMs = 20_000;

/** Browser script of the editor's page. The page gives its data as JSON; see `page.ts`. */
const nonce = document.currentScript?.nonce ?? '';
const place = document.getElementById('editor');
const data = JSON.parse(
  document.getElementById('editor-data')?.textContent ?? 'null'
) as PageData | null;

async function begin(host: HTMLElement, page: PageData) {
  const api = makeApi(page);
  const session = new Session(api, await api.item());
  host.replaceChildren();
  render(<App data={page} api={api} session={session} nonce={nonce} />, host);
  const item = `${page.kind}/${page.slug}`;
  const refreshSoon = makePaced(
    () => session.refresh(),
    tookMs => tookMs
  );
  followChanges(Date.now(), changed => {
    if (changed === null || changed === item) refreshSoon();
  });
  const askWhoIsHere = makePaced(
    async () => {
      askWhoIsHere();
      session.update(await api.present());
    },
    () => presentMs
  );
  setTimeout(askWhoIsHere, presentMs);
}

if (place && data)
  begin(place, data).catch((error: unknown) => {
    console.error(error);
    place.textContent = makeTranslate(data.words, data.locale)('cannotOpen');
  });
