import type {DeskItem, ItemAction} from '../../records/desk/index.ts';
import type {DeskRole} from './language.desk.ts';

/** Actions that change what readers see, for releasers. The others are for editors too. */
const forReleasers: readonly ItemAction[] = [
  'release',
  'schedule',
  'correct',
  'withdraw',
  'withhold',
  'link'
];

/** What a visitor in this role can do with an item in its present state, the likeliest first. */
export function actionsFor(item: DeskItem, role: DeskRole): readonly ItemAction[] {
  const isBehind = Object.values(item.texts).some(text =>
    ['unrecorded', 'outdated'].includes(text)
  );
  const person = item.kind === 'prisoners';
  const isPublic = ['published', 'scheduled', 'held-back'].includes(item.state);
  const actions: readonly (ItemAction | false)[] = [
    isBehind && 'translated',
    (item.state === 'draft' || item.state === 'scheduled') && 'release',
    (item.state === 'draft' || item.state === 'scheduled') && 'schedule',
    isPublic && item.kind !== 'actions' && item.kind !== 'pages' && 'correct',
    'rename',
    isPublic && !person && 'withdraw',
    person && item.state !== 'draft' && 'withhold',
    'link'
  ];
  return actions.filter(
    action =>
      action !== false &&
      (role === 'releaser' || (role === 'editor' && !forReleasers.includes(action)))
  ) as ItemAction[];
}
