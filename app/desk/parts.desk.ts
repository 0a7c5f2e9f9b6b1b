import {changesSinceTranslation, type DeskItem, type DeskState} from '../../records/desk/index.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import type {Locale} from '../../i18n/locales.ts';
import type {WorkOf} from './ItemCards.desk.tsx';

export type PartName =
  'broken' | 'left' | 'translations' | 'review' | 'findings' | Exclude<DeskState, 'unreadable'>;
type FirstPart = {
  id: PartName;
  items: readonly DeskItem[];
  more: (item: DeskItem) => string | null;
};

const behind = ['missing', 'unreadable', 'unrecorded', 'outdated'];

/** What is to be done first, by the kind of work; kinds without an item are left out. An item may be in several. */
export function firstParts(
  items: readonly DeskItem[],
  workOf: WorkOf,
  locale: Locale
): readonly FirstPart[] {
  const nothing = () => null;
  const parts: readonly FirstPart[] = [
    {
      id: 'broken',
      items: items.filter(item => item.state === 'unreadable' || workOf(item).errors > 0),
      more: nothing
    },
    {id: 'left', items: items.filter(item => workOf(item).left > 0), more: nothing},
    {
      id: 'translations',
      items: items.filter(
        item =>
          workOf(item).left === 0 && Object.values(item.texts).some(text => behind.includes(text))
      ),
      more: item => changedSince(item, locale)
    },
    {
      id: 'review',
      items: items.filter(({reviewDue, stale}) => reviewDue !== undefined || stale.length > 0),
      more: nothing
    }
  ];
  return parts.filter(part => part.items.length);
}

/** How much of the original changed since an item was translated; null if it did not. */
function changedSince(item: DeskItem, locale: Locale): string | null {
  const t = deskText(locale, 'List');
  const [change] = changesSinceTranslation(item);
  if (!change) return null;
  return change.paragraphs
    ? t('why.changed', {count: change.paragraphs.length})
    : t('why.cannotShow');
}

/** Every item by its state. Shelves that only grow show the newest items. */
export const shelves = (items: readonly DeskItem[]) =>
  (
    [
      ['draft', 100],
      ['scheduled', 100],
      ['held-back', 100],
      ['published', 25],
      ['withheld', 100],
      ['withdrawn', 25]
    ] as const
  ).map(([id, atMost]) => ({id, atMost, items: items.filter(({state}) => state === id)}));
