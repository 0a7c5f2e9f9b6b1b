import type {Root} from 'hast';
import {visit} from 'unist-util-visit';
import {pagePath} from '../../i18n/links.ts';
import {groupsInPages, pageSizes, type Grouped} from './lists/paging.ts';

type Action = {slug: string; isOpen: boolean};
type Pages<A> = Grouped<'open' | 'closed', A>[][];

/** The pages of the list of actions: open ones first, then those that have ended. */
export const actionPagesOf = <A extends Action>(actions: readonly A[]): Pages<A> =>
  groupsInPages(
    (['open', 'closed'] as const).map(group => ({
      group,
      items: actions.filter(({isOpen}) => isOpen === (group === 'open'))
    })),
    pageSizes.actions
  );

/** Path and anchor of each action by slug. */
export const actionPathsOf = (pages: Pages<Action>): Map<string, string> =>
  new Map(
    pages.flatMap((groups, index) =>
      groups.flatMap(({items}) =>
        items.map(({slug}) => [slug, `${pagePath('/act', index + 1)}#${slug}`] as const)
      )
    )
  );

/**
 * Changes links to `/act#slug` in a text to the page that lists the action now. Returns the tree.
 */
export function linkActions(tree: Root, pathOf: (slug: string) => string): Root {
  visit(tree, 'element', ({properties}) => {
    const [, slug] =
      typeof properties.href === 'string' ? (/^\/act#(.+)$/.exec(properties.href) ?? []) : [];
    if (slug !== undefined) properties.href = pathOf(slug);
  });
  return tree;
}

/** A text without the model letters in it. Changes and returns the tree. */
export function withoutLetters(tree: Root): Root {
  tree.children = tree.children.filter(
    node => !(node.type === 'element' && node.tagName === 'x-letter')
  );
  return tree;
}
