import {kinds} from '../../records/read/files.ts';
import {isSlug} from '../../records/schema/slug.ts';
import {bounds} from '../../records/schema/values/bounds.ts';
import type {Admitted} from '../access/admission.ts';
import {includesRole} from '../access/roles.ts';
import {json, type Answer} from '../requests.ts';
import {maxUploadBytes} from '../store/picture.ts';
import {makePresence} from '../store/presence.ts';
import {itemNamed} from '../store/place.ts';
import {getComplete} from './complete.ts';
import {ApiError, type ApiRequest, type Route} from './context.ts';
import {deleteDraft, getItem, getPresent, postPicture, putDraft, putFile} from './files.ts';
import {getHistory, postDone} from './git.ts';
import {postFacts, postFindings, postPaste} from './texts.ts';

/** Longest body that carries texts: JSON may need two bytes for one, and a request may have three files. */
const textBytes = 6 * bounds.fileBytes + 10_000;
const pasteBytes = 4_500_000;

const onItem = {hasItem: true, rest: 0, role: 'write', most: 0, cost: 1, isLogged: false} as const;
const logged = {...onItem, isLogged: true} as const;
const routes: Record<string, readonly Route[]> = {
  item: [{...onItem, method: 'GET', answer: getItem}],
  present: [{...onItem, method: 'GET', answer: getPresent}],
  file: [{...logged, method: 'PUT', rest: 1, most: textBytes, cost: 5, answer: putFile}],
  draft: [
    {...onItem, method: 'PUT', rest: 1, most: textBytes, answer: putDraft},
    {...onItem, method: 'DELETE', rest: 1, answer: deleteDraft}
  ],
  findings: [{...onItem, method: 'POST', most: textBytes, answer: postFindings}],
  facts: [{...onItem, method: 'POST', most: textBytes, answer: postFacts}],
  complete: [{...onItem, hasItem: false, method: 'GET', answer: getComplete}],
  history: [
    {...onItem, method: 'GET', cost: 3, answer: getHistory},
    {...onItem, method: 'GET', rest: 2, answer: getHistory}
  ],
  picture: [{...logged, method: 'POST', most: maxUploadBytes, cost: 20, answer: postPicture}],
  paste: [
    {...onItem, hasItem: false, method: 'POST', most: pasteBytes, cost: 10, answer: postPaste}
  ],
  done: [{...logged, method: 'POST', cost: 10, answer: postDone}]
};

/** A route that a link allows, with the item and the rest of the address. */
export type Matched = Pick<ApiRequest, 'item' | 'rest'> & {route: Route};

/** The route of a request; null if there is none, or the link does not allow it. */
export function routeOf(
  method: string | undefined,
  pathname: string,
  {role, scope}: Pick<Admitted, 'role' | 'scope'>
): Matched | null {
  const [name = '', ...parts] = pathname.replace(/^\/desk\/api\//, '').split('/');
  if (!parts.every(part => /^[a-z\d.-]+$/.test(part)) || !Object.hasOwn(routes, name)) return null;
  for (const route of routes[name] ?? []) {
    const {hasItem, rest} = route;
    if (route.method !== method || parts.length !== (hasItem ? 2 : 0) + rest) continue;
    if (!includesRole(role, route.role)) return null;
    const [kind = '', slug = ''] = parts;
    if (!hasItem) return {route, item: {kind: kinds[0] ?? 'news', slug: ''}, rest: parts};
    const item = isSlug(slug) ? itemNamed(`${kind}/${slug}`) : undefined;
    const isInScope = scope === 'all' || scope === `${kind}/${slug}`;
    return item && isInScope ? {route, item, rest: parts.slice(2)} : null;
  }
  return null;
}

/** Answers requests under /desk/api/ that have been admitted. */
export function makeApi() {
  const presence = makePresence();
  return async ({route}: Matched, request: Omit<ApiRequest, 'presence'>): Promise<Answer> => {
    try {
      return await route.answer({...request, presence});
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      const {status, error: code, detail} = error;
      return json({error: code, ...(detail !== undefined && {detail})}, status);
    }
  };
}
