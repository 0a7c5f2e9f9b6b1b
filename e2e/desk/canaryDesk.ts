import {markersIn, prefix} from '../support/markers.ts';
import type {Desk} from './startDesk.ts';

const completions = ['person', 'case', 'action', 'news', 'prison', 'charge', 'law', 'topic'];
const actions = [
  'correct',
  'link',
  'release',
  'rename',
  'schedule',
  'translated',
  'withdraw',
  'withhold'
];
const typed = ['', 'a', 'م', prefix.slice(0, 2), 'Yy'];

/** Someone with a link that may write one item. */
async function guest({base, link}: Desk, item: string) {
  const entered = await fetch(link(item, '--role', 'write'), {redirect: 'manual'});
  const cookie = entered.headers
    .getSetCookie()
    .map(each => each.split(';')[0])
    .join('; ');
  const ask = async (path: string, init: RequestInit = {}) => {
    const headers = {cookie, 'Sec-Fetch-Site': 'same-origin', ...init.headers};
    const answer = await fetch(base + path, {...init, headers});
    return {status: answer.status, text: await answer.text()};
  };
  const token = /"token":"([^"]+)"/.exec((await ask(`/desk/edit/${item}`)).text)?.[1] ?? '';
  const post = (path: string, body: object) =>
    ask(path, {
      method: 'POST',
      headers: {'x-desk-token': token, 'Content-Type': 'application/json'},
      body: JSON.stringify(body)
    });
  return {ask, post};
}

/** Pages of an item that a link to it opens. */
const pagesOf = (item: string) => [
  `/desk/${item}`,
  `/desk/${item}?lang=fa&lang=en`,
  `/desk/edit/${item}`,
  ...['en', 'fa'].flatMap(locale => [`/${locale}/desk/${item}`, `/${locale}/desk/${item}?draft=1`]),
  ...actions.map(action => `/desk/do/${action}/${item}`)
];

/**
 * Markers that the desk shows to someone with a link to one published item, as `address: marker`. `naming` is an item
 * whose facts name all hidden ones: its pages are asked for, but not its own facts. `other` names none of them.
 */
export async function markersForGuests(desk: Desk, naming: string, other: string) {
  const found: string[] = [];
  const look = (path: string, {status, text}: {status: number; text: string}) => {
    if (status !== 200) found.push(`${path}: answered with ${status}`);
    found.push(...markersIn('', Buffer.from(text)).map(marker => `${path}: ${marker}`));
  };
  for (const item of [naming, other]) {
    const {ask} = await guest(desk, item);
    for (const path of pagesOf(item)) look(path, await ask(path));
  }
  const {ask, post} = await guest(desk, other);
  for (const name of ['item', 'present', 'history']) {
    const path = `/desk/api/${name}/${other}`;
    look(path, await ask(path));
  }
  for (const what of completions)
    for (const q of typed) {
      const path = `/desk/api/complete?${new URLSearchParams({what, q})}`;
      look(path, await ask(path));
    }
  const {files} = JSON.parse((await ask(`/desk/api/item/${other}`)).text) as {
    files: Record<string, {text: string}>;
  };
  const findingsWith = async (link: string) => {
    const text = `${files['en.md']?.text}\n[words](/${link})\n`;
    const {text: said} = await post(`/desk/api/findings/${other}`, {files: {'en.md': text}});
    // The fingerprint of the text changes with the link.
    return said.replaceAll(link, 'LINK').replace(/\b[0-9a-f]{12}\b/g, 'HASH');
  };
  // The check must say of a hidden item exactly what it says of one that does not exist.
  const unknown = await findingsWith('news/no-such-item');
  for (const slug of ['draftnews', 'schedulednews', 'withheldslug', 'draftprisoners']) {
    const link = `${slug.endsWith('news') ? 'news' : 'prisoners'}/${prefix}${slug}`;
    const said = await findingsWith(link);
    if (said !== unknown) found.push(`findings of /${link}: ${said}`);
  }
  return found;
}
