import type {DeskAction, DeskItem, ItemAction} from '../../records/desk/index.ts';
import type {DeskRole} from './language.desk.ts';

/**
 * What the links of an editor and of a writer allow; a releaser may do everything. The desk's server decides
 * (`desk/access/actions.ts`), and this keeps its pages from offering what it would refuse.
 */
const allowed: Record<DeskRole, readonly DeskAction[] | 'everything'> = {
  read: [],
  write: ['translated'],
  editor: ['new', 'rename', 'translated', 'correct', 'withhold'],
  releaser: 'everything'
};

export const mayDo = (action: DeskAction, role: DeskRole): boolean =>
  allowed[role] === 'everything' || allowed[role].includes(action);

/** What a visitor in this role can do with an item in its present state, the likeliest first. */
export function actionsFor(item: DeskItem, role: DeskRole): readonly ItemAction[] {
  const isBehind = Object.values(item.texts).some(text =>
    ['unrecorded', 'outdated'].includes(text)
  );
  const isPerson = item.kind === 'prisoners';
  const isWaiting = item.state === 'draft' || item.state === 'scheduled';
  const isOut = ['published', 'scheduled', 'held-back'].includes(item.state);
  const fitting: readonly (ItemAction | false)[] = [
    isBehind && 'translated',
    isWaiting && 'release',
    isWaiting && 'schedule',
    isOut && item.kind !== 'actions' && item.kind !== 'pages' && 'correct',
    item.kind !== 'pages' && 'rename',
    isOut && !isPerson && 'withdraw',
    isPerson && item.state !== 'draft' && 'withhold',
    'link'
  ];
  return fitting.flatMap(action => (action && mayDo(action, role) ? [action] : []));
}
