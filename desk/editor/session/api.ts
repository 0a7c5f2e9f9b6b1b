/** The desk's HTTP API as the editor in the browser uses it. */

/** A file as the desk has it. `version` names its bytes; null: there is no such file. */
export type FileState = {text: string; version: string | null};
/** Work that was not saved, and the version of the file that it began from. */
export type Draft = FileState & {by: string; at: string};
export type Present = {name: string; since: string};
export type Picture = {name: string; width: number; height: number};
export type Item = {
  kind: string;
  slug: string;
  role: string;
  files: Record<string, FileState>;
  drafts: Record<string, Draft>;
  present: Present[];
  pictures: Picture[];
};
/** What became of a save. `conflict`: someone else changed the same lines; text and version are theirs. */
export type Saved =
  | {kind: 'saved'; text: string; version: string; merged: boolean}
  | {kind: 'conflict'; text: string; version: string | null}
  | {kind: 'gone'; renamedTo?: string}
  /** release: only a releaser may change what readers get; the others are what the desk cannot take. */
  | {kind: 'full' | 'release' | 'long' | 'often' | 'refused'};
/** What became of recording the changes: with others, here alone, or without git. */
export type Done = {
  git: boolean;
  state?: 'local' | 'shared' | 'offline' | 'refused' | 'blocked' | 'conflict';
};
export type Finding = {
  level: 'error' | 'warning';
  file: string;
  line: number;
  field: string;
  /** The field as the form calls it. */
  place?: string;
  /** Whether nothing has been filled in yet. */
  isEmpty?: boolean;
  found: string;
  expected: string;
  /** A cure that is certain: offsets in the file. */
  fix?: {from: number; to: number; insert: string};
};
/** A person, case or code that can be chosen. */
export type Choice = {value: string; label: {en?: string; fa?: string}; hint?: string};
export type Commit = {commit: string; who: string; at: string; subject: string; files: string[]};
export type Dropped = {what: string; count: number};

/** Thrown where the desk cannot be reached, so that the caller tries again. */
export class LineLost extends Error {
  override name = 'LineLost';
}
/** Thrown where the desk does not allow a request, or no longer does. */
export class Refused extends Error {
  override name = 'Refused';
}

export type Api = ReturnType<typeof makeApi>;

/**
 * The API for one item. `token` proves that a write comes from our page. Every function throws LineLost where the
 * desk does not answer, and those that do not return `refused` throw Refused where it says no.
 */
export function makeApi(
  {kind, slug, token, locale}: {kind: string; slug: string; token: string; locale: string},
  send: typeof fetch = (...request) => fetch(...request)
) {
  const item = `${kind}/${slug}`;
  const {ask, json} = makeRequests(token, send);

  return {
    item: () => json<Item>('GET', `item/${item}`),
    async save(name: string, file: FileState): Promise<Saved> {
      const response = await ask('PUT', `file/${item}/${name}`, file);
      switch (response.status) {
        case 200:
          return {
            kind: 'saved',
            ...((await response.json()) as Omit<Saved & {kind: 'saved'}, 'kind'>)
          };
        case 409:
          return {kind: 'conflict', ...((await response.json()) as FileState)};
        case 410:
          return {kind: 'gone', ...((await response.json()) as {renamedTo?: string})};
        default:
          return {kind: troubles[response.status] ?? 'refused'};
      }
    },
    async keepDraft(name: string, file: FileState) {
      const {ok, status} = await ask('PUT', `draft/${item}/${name}`, file);
      if (!ok) throw new Refused(String(status));
    },
    async dropDraft(name: string) {
      const {ok, status} = await ask('DELETE', `draft/${item}/${name}`);
      if (!ok) throw new Refused(String(status));
    },
    findings: (files: Record<string, string>) =>
      json<{findings: Finding[]}>('POST', `findings/${item}?lang=${locale}`, {files}),
    complete: (what: string, q: string) =>
      json<Choice[]>('GET', `complete?${new URLSearchParams({q, what, lang: locale})}`),
    history: () => json<Commit[]>('GET', `history/${item}`),
    oldText: (commit: string, name: string) =>
      json<{text: string}>('GET', `history/${item}/${commit}/${name}`),
    upload: (name: string, picture: Blob) =>
      json<Picture>('POST', `picture/${item}?${new URLSearchParams({name})}`, picture),
    paste: (html: string) => json<{markdown: string; dropped: Dropped[]}>('POST', 'paste', {html}),
    present: () => json<{present: Present[]}>('GET', `present/${item}`),
    done: () => json<Done>('POST', `done/${item}`)
  };
}

/** Requests of the API: `ask` gives any answer, `json` only what it says, and throws Refused otherwise. */
function makeRequests(token: string, send: typeof fetch) {
  async function ask(method: string, path: string, body?: BodyInit | object): Promise<Response> {
    const isJson = body !== undefined && !(body instanceof Blob);
    let response: Response;
    try {
      response = await send(`/desk/api/${path}`, {
        method,
        cache: 'no-store',
        headers: {
          ...(method !== 'GET' && {'x-desk-token': token}),
          ...(isJson && {'Content-Type': 'application/json'})
        },
        ...(body !== undefined && {body: isJson ? JSON.stringify(body) : (body as Blob)})
      });
    } catch {
      throw new LineLost();
    }
    // A proxy answers for a desk that restarts.
    if ([502, 503, 504].includes(response.status)) throw new LineLost();
    return response;
  }

  async function json<Answer>(method: string, path: string, body?: BodyInit | object) {
    const response = await ask(method, path, body);
    if (!response.ok) throw new Refused(await reasonOf(response));
    return (await response.json()) as Answer;
  }

  return {ask, json};
}

const troubles: Record<number, 'full' | 'release' | 'long' | 'often'> = {
  403: 'release',
  413: 'long',
  429: 'often',
  507: 'full'
};

/** The code of why the desk refused; empty where it gives none. */
async function reasonOf(response: Response): Promise<string> {
  const isJson = response.headers.get('Content-Type')?.includes('json');
  if (!isJson) return '';
  const {error} = (await response.json()) as {error?: string};
  return error ?? (response.status === 413 ? 'too-long' : '');
}
