import type {ChangedParagraph} from '../../records/desk/index.ts';

type Props = {paragraphs: readonly ChangedParagraph[] | null};

const elementOf = {same: 'span', added: 'ins', removed: 'del'} as const;

/** What changed in the original since it was translated. null: the old text is not in git's history. */
export default function ChangedParagraphs({paragraphs}: Props) {
  if (!paragraphs)
    return (
      <p>
        What changed cannot be shown: the text it was translated from is not in git’s history here.
        Compare the whole text.
      </p>
    );
  return (
    <ol className="desk-changes">
      {paragraphs.map((pieces, index) => (
        <li key={`${index} ${pieces[0]?.text}`} dir="auto">
          {pieces.map(({text, change}, at) => {
            const Element = elementOf[change];
            return <Element key={`${at} ${change}`}>{text}</Element>;
          })}
        </li>
      ))}
    </ol>
  );
}
