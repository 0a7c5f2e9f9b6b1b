import type {Localized} from '../collections/types.ts';
import type {DocumentKind} from '../schema/documents.ts';
import {newestFirst} from './lists/sort.ts';
import type {Release} from './release.ts';

/**
 * Kinds of document that have a record number. Actions have no page; only the corrections log lists
 * them.
 */
export type WithdrawableKind = Exclude<DocumentKind, 'pages'>;

/**
 * All that readers may know of a withdrawn document: that it existed, when it was withdrawn and
 * why.
 */
export type Withdrawal = {
  kind: WithdrawableKind;
  slug: string;
  recordNo: number;
  withdrawn: {on: string; reason: Localized};
};

type Withdrawable = {
  slug: string;
  facts: Release &
    Pick<Withdrawal, 'recordNo'> & {
      identity?: string | undefined;
      withdrawn?: Withdrawal['withdrawn'] | undefined;
    };
};

/**
 * Withdrawn documents, the latest first. Left out are those that readers never saw, since their
 * time had not come, and withheld people, whose slug could be their name.
 */
export const withdrawalsOf = (
  records: Record<WithdrawableKind, readonly Withdrawable[]>,
  now: Date
): Withdrawal[] =>
  (Object.keys(records) as WithdrawableKind[])
    .flatMap(kind =>
      records[kind].flatMap(({slug, facts}) => {
        const {recordNo, withdrawn, publishAt, state, identity} = facts;
        const wasSeen = publishAt === undefined || new Date(publishAt) <= now;
        return state === 'withdrawn' && withdrawn && wasSeen && identity !== 'withheld'
          ? [{kind, slug, recordNo, withdrawn: {on: withdrawn.on, reason: withdrawn.reason}}]
          : [];
      })
    )
    .sort((a, b) => newestFirst(a.withdrawn.on, b.withdrawn.on) || a.slug.localeCompare(b.slug));
