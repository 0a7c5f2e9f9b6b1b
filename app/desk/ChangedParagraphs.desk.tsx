import type {ChangedParagraph} from '../../records/desk/index.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import type {Locale} from '../../i18n/locales.ts';

type Props = {paragraphs: readonly ChangedParagraph[] | null; locale: Locale};

const elementOf = {same: 'span', added: 'ins', removed: 'del'} as const;

/** What changed in the original since it was translated. null: the old text is not in git's history. */
export default function ChangedParagraphs({paragraphs, locale}: Props) {
  if (!paragraphs) return <p>{deskText(locale, 'Item')('cannotShow')}</p>;
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
