import type {ActionFacts, CaseFacts, NewsFacts, PersonFacts, Words} from '../collections/types.ts';
import {withdrawalsOf, type Withdrawal} from '../derive/withdrawals.ts';
import {buildMoment} from '../moment.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {currentContext, folderOf, recordIn} from './folders.ts';

/** What readers are told at the address of a withdrawn item; undefined if it is not withdrawn, or was never seen. */
export function withdrawalOf(kind: DocumentKind, slug: string): Withdrawal | undefined {
  currentContext();
  const folder = kind === 'pages' ? undefined : folderOf(kind, slug);
  const record =
    folder && recordIn<ActionFacts | CaseFacts | NewsFacts | PersonFacts, Words>(folder);
  if (!record || kind === 'pages') return undefined;
  const none = {prisoners: [], news: [], cases: [], actions: []};
  return withdrawalsOf({...none, [kind]: [record]}, buildMoment())[0];
}
