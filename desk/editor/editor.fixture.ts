import {createHash} from 'node:crypto';
import fs from 'node:fs';
import {createServer, type IncomingMessage} from 'node:http';
import type {AddressInfo} from 'node:net';
import path from 'node:path';
import {deskWords} from '../../i18n/desk/deskText.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import {editorData} from '../../records/desk/form/editorData.ts';
import type {DocumentKind} from '../../records/schema/documents.ts';
import {deskHeaders} from '../access/policy.ts';
import {schemeStyle} from '../schemes.ts';
import {bundleScript} from './bundle.ts';
import type {Finding, Item} from './session/api.ts';

const versionOf = (text: string) => createHash('sha256').update(text).digest('hex');

/** A desk in memory for tests of the editor: the page, and an API that keeps what it gets. */
export type FakeDesk = {
  address: (kind: DocumentKind, slug: string, locale?: Locale) => string;
  files: Map<string, string>;
  drafts: Map<string, string>;
  /** What the check finds next. */
  findings: Finding[];
  /** true: no request of the API is answered, as when the line is lost. */
  isDown: boolean;
  /** Messages that broke the policy of the hosted desk. */
  close: () => void;
};

const people = [
  {value: 'nahid-taghavi', label: {en: 'Nahid Taghavi', fa: 'ناهید تقوی'}},
  {value: 'mehran-raoof', label: {en: 'Mehran Raoof', fa: 'مهران رئوف'}}
];

/** Who is found by what was typed; in the desk, the search of the site does this. */
const found = (typed: string) =>
  people.filter(({value}) => {
    const name = value.replaceAll('-', ' ');
    return name.includes(typed) || name.replace('gh', 'q').includes(typed);
  });

/** Starts a desk in memory with the real files of the content, under the headers of the hosted desk. */
export async function startFakeDesk(): Promise<FakeDesk> {
  const script = bundleScript('desk/editor/main.tsx');
  // The colours of the site, as the desk serves them.
  const style = schemeStyle('light') + fs.readFileSync('app/desk/edit/edit.css', 'utf8');
  const desk: Omit<FakeDesk, 'address' | 'close'> = {
    files: new Map(),
    drafts: new Map(),
    findings: [],
    isDown: false
  };
  const server = createServer((request, response) => {
    const {pathname, searchParams} = new URL(request.url ?? '', 'http://desk');
    const [, area, part, ...rest] = pathname.split('/');
    const nonce = 'bm9uY2U=';
    for (const [name, value] of Object.entries(deskHeaders(nonce, false)))
      response.setHeader(name, value);
    const send = (type: string, text: string, status = 200) =>
      response.writeHead(status, {'Content-Type': `${type}; charset=utf-8`}).end(text);
    if (area === 'desk' && part === 'editor.js') return send('text/javascript', script);
    if (pathname === '/favicon.ico') return send('image/x-icon', '');
    if (pathname === '/style.css') return send('text/css', style);
    if (area === 'desk' && part === 'edit') {
      const [kind = '', slug = ''] = rest;
      return send('text/html', page(kind as DocumentKind, slug, searchParams.get('lang'), nonce));
    }
    if (area === 'desk' && part === 'api') {
      if (desk.isDown) return request.socket.destroy();
      return void bodyOf(request).then(body => {
        const {status, answer} = api(desk, request.method ?? '', rest, body, searchParams);
        send('application/json', JSON.stringify(answer), status);
      });
    }
    if (part === 'events')
      return void response.writeHead(200, {'Content-Type': 'text/event-stream'});
    send(
      'text/html',
      '<!doctype html><title>Preview</title>',
      area === 'en' || area === 'fa' ? 200 : 404
    );
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  return Object.assign(desk, {
    address: (kind: DocumentKind, slug: string, locale: Locale = 'en') =>
      `http://127.0.0.1:${port}/desk/edit/${kind}/${slug}?lang=${locale}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    }
  });
}

const bodyOf = async (request: IncomingMessage) => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

function page(kind: DocumentKind, slug: string, lang: string | null, nonce: string): string {
  const locale: Locale = lang === 'fa' ? 'fa' : 'en';
  const words = deskWords(locale, 'Editor');
  const data = {
    ...editorData(kind, locale, true),
    kind,
    slug,
    locale,
    role: 'releaser',
    token: 't',
    words
  };
  const json = JSON.stringify(data).replaceAll('<', '\\u003c');
  return `<!doctype html><html lang="${locale}" dir="${dirOf(locale)}"><meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Edit</title><link rel="stylesheet" href="/style.css"><main class="edit-page"><h1>Edit</h1>
<div id="editor"></div><script type="application/json" id="editor-data">${json}</script>
<script src="/desk/editor.js" nonce="${nonce}" defer></script></main></html>`;
}

type Answer = {status: number; answer: unknown};
const ok = (answer: unknown): Answer => ({status: 200, answer});

function api(
  desk: Pick<FakeDesk, 'files' | 'drafts' | 'findings'>,
  method: string,
  [what = '', kind = '', slug = '', name = '']: string[],
  body: Buffer,
  query: URLSearchParams
): Answer {
  const file = `${kind}/${slug}/${name}`;
  const current = (each: string) =>
    desk.files.get(each) ??
    (fs.existsSync(path.join('content', each))
      ? fs.readFileSync(path.join('content', each), 'utf8')
      : null);
  const sent = () => JSON.parse(body.toString()) as {text: string; version: string | null};
  switch (what) {
    case 'item':
      return ok(itemOf(desk, kind, slug, current));
    case 'file': {
      const {text, version} = sent();
      const now = current(file);
      if (now !== null && versionOf(now) !== version)
        return {status: 409, answer: {text: now, version: versionOf(now)}};
      desk.files.set(file, text);
      return ok({text, version: versionOf(text), merged: false});
    }
    case 'draft':
      if (method === 'DELETE') desk.drafts.delete(file);
      else desk.drafts.set(file, sent().text);
      return ok({});
    case 'findings':
      return ok({findings: desk.findings});
    case 'complete':
      return ok(query.get('what') === 'person' ? found(query.get('q') ?? '') : []);
    case 'present':
      return ok({present: []});
    case 'history':
      return ok([]);
    case 'picture':
      return ok({name: `${query.get('name')}.jpg`, width: 1200, height: 800});
    case 'done':
      return ok({});
    default:
      return {status: 404, answer: {}};
  }
}

function itemOf(
  desk: Pick<FakeDesk, 'drafts'>,
  kind: string,
  slug: string,
  current: (file: string) => string | null
): Item {
  const facts = editorData(kind as DocumentKind, 'en', true).factsFile;
  const names = [facts, 'en.md', 'fa.md'];
  const files = names.flatMap(name => {
    const text = current(`${kind}/${slug}/${name}`);
    return text === null ? [] : [[name, {text, version: versionOf(text)}] as const];
  });
  const drafts = names.flatMap(name => {
    const text = desk.drafts.get(`${kind}/${slug}/${name}`);
    const version = versionOf(current(`${kind}/${slug}/${name}`) ?? '');
    return text === undefined
      ? []
      : [[name, {text, version, by: 'Sara', at: '2026-11-29T10:00:00Z'}] as const];
  });
  return {
    kind,
    slug,
    role: 'releaser',
    files: Object.fromEntries(files),
    drafts: Object.fromEntries(drafts),
    present: [],
    pictures: []
  };
}
