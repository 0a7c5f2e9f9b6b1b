import type {DeskItem, DocumentKind, Finding} from '../../records/desk/index.ts';
import ItemTable from './ItemTable.desk.tsx';

type Props = {
  items: readonly DeskItem[];
  findings: readonly Finding[];
  /** How many items of each kind to show. */
  atMost?: number;
};

/** Items by kind, the newest record first. */
export default function Shelf({items, findings, atMost = Infinity}: Props) {
  if (!items.length) return <p>None.</p>;
  const kinds = new Map<DocumentKind, DeskItem[]>();
  for (const item of items) {
    const own = kinds.get(item.kind);
    if (own) own.push(item);
    else kinds.set(item.kind, [item]);
  }
  const shown = [...kinds.values()].flatMap(own =>
    [...own].sort((a, b) => b.recordNo - a.recordNo).slice(0, atMost)
  );
  return (
    <>
      <ItemTable items={shown} findings={findings} />
      {shown.length < items.length && (
        <p>
          The newest {atMost} of each kind, {shown.length} of {items.length}. Find the others by
          their title.
        </p>
      )}
    </>
  );
}
