import {isPublic, type Release} from '../../derive/release.ts';
import {buildMoment} from '../../moment.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {currentContext} from '../folders.ts';
import type {DeskAction, Effects, PageEffect} from './types.ts';

type Facts = Release & {identity?: string; topics?: readonly string[]; people?: readonly string[]};

/** What readers will see change when an item's files change from `before` to `after`. */
export function effectsOf(
  action: DeskAction,
  before: ReadFolder | undefined,
  after: ReadFolder | undefined
): Effects {
  const now = buildMoment();
  const context = currentContext();
  const [old, next] = [factsOf(before), factsOf(after)];
  const wasHeldBack = before !== undefined && context.isHeldBack(before);
  const [wasPublic, willBePublic] = [
    old !== undefined && isPublic(old, now) && !wasHeldBack,
    next !== undefined && isPublic(next, now)
  ];
  const page = pageEffect(action, wasPublic, willBePublic, next, now);
  const folder = after ?? before;
  if (page === 'none' || !folder)
    return {page: 'none', pages: [], lists: [], feeds: [], cards: 'same'};
  const name = `${folder.kind}/${folder.slug}`;
  const shown = new Set(
    [
      ...context.namersOf(before ? `${before.kind}/${before.slug}` : name),
      ...context.namedBy(folder)
    ]
      .filter(each => {
        const facts = factsOf(each);
        return facts !== undefined && isPublic(facts, now) && !context.isHeldBack(each);
      })
      .map(({kind, slug}) => `${kind}/${slug}`)
  );
  return {
    page,
    ...(page === 'later' && next?.publishAt !== undefined && {at: next.publishAt}),
    pages: page === 'changes' ? [] : [...shown].sort(),
    lists: listsOf(folder, page),
    feeds: feedsOf(folder, page, {...old, ...next} as Facts),
    cards: page === 'goes' || page === 'notice' ? 'go' : page === 'changes' ? 'same' : 'drawn'
  };
}

const factsOf = (folder: ReadFolder | undefined): Facts | undefined =>
  folder?.facts ? (folder.facts.data as Facts) : undefined;

function pageEffect(
  action: DeskAction,
  was: boolean,
  will: boolean,
  next: Facts | undefined,
  now: Date
): PageEffect {
  if (action === 'rename') return was || will ? 'moves' : 'none';
  if (was && will) return 'changes';
  if (will) return 'appears';
  const isLater =
    next?.state === 'published' && next.publishAt !== undefined && new Date(next.publishAt) > now;
  if (isLater) return 'later';
  if (!was) return 'none';
  return next?.state === 'withdrawn' ? 'notice' : 'goes';
}

function listsOf({kind}: ReadFolder, page: PageEffect): Effects['lists'] {
  const corrections = page === 'notice' || page === 'changes' ? (['corrections'] as const) : [];
  if (page === 'changes') return [...corrections, 'search'];
  const own = {
    news: ['home', 'news', 'archive', 'topics'],
    prisoners: ['people'],
    cases: ['cases'],
    actions: ['act', 'home'],
    pages: []
  } as const;
  return [...own[kind], ...corrections, 'search'];
}

function feedsOf({kind}: ReadFolder, page: PageEffect, {people = []}: Facts): Effects['feeds'] {
  if (kind === 'news') return ['all', 'topics', ...(people.length ? (['people'] as const) : [])];
  return kind === 'prisoners' && page !== 'none' ? ['people'] : [];
}
