import type {Passage} from '../../records/desk/index.ts';

type Props = {passages: readonly Passage[] | null};

const elementOf = {same: 'span', added: 'ins', removed: 'del'} as const;

/** What changed in the original since it was translated. null: the old text is not in git's history. */
export default function PassageList({passages}: Props) {
  if (!passages)
    return (
      <p>
        What changed cannot be shown: the text it was translated from is not in git’s history here.
        Compare the whole text.
      </p>
    );
  return (
    <ol className="desk-passages">
      {passages.map((passage, index) => (
        <li key={`${index} ${passage[0]?.text}`} dir="auto">
          {passage.map(({text, change}, at) => {
            const Element = elementOf[change];
            return <Element key={`${at} ${change}`}>{text}</Element>;
          })}
        </li>
      ))}
    </ol>
  );
}
