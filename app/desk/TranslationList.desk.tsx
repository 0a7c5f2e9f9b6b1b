import {changesSinceTranslation, textStates, type DeskItem} from '../../records/desk/index.ts';

type Props = {items: readonly DeskItem[]};

/** Items by the state of their texts, with the number of paragraphs that changed since each translation. */
export default function TranslationList({items}: Props) {
  if (!items.length) return <p>None.</p>;
  return (
    <ul>
      {items.map(item => (
        <li key={`${item.kind}/${item.slug}`}>
          <a href={`/desk/${item.kind}/${item.slug}`}>
            <code>
              {item.kind}/{item.slug}
            </code>
          </a>
          : English {textStates[item.texts.en]}, Farsi {textStates[item.texts.fa]}
          {changesSinceTranslation(item).map(({locale, paragraphs}) => (
            <span key={locale}>
              ;{' '}
              {paragraphs
                ? `${paragraphs.length} paragraphs changed since`
                : 'what changed cannot be shown'}
            </span>
          ))}
        </li>
      ))}
    </ul>
  );
}
