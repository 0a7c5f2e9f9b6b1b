import {
  changesSinceTranslation,
  findings,
  notes,
  type DeskItem
} from '../../../../records/desk/index.ts';
import {localeRecord} from '../../../../i18n/locales.ts';
import FindingList from '../../FindingList.desk.tsx';
import ChangedParagraphs from '../../ChangedParagraphs.desk.tsx';

type Props = {item: DeskItem};

/** What an editor sees beside a preview, and a guest does not: findings, weight, notes, outdated translations. */
export default function EditorPanel({item}: Props) {
  const {kind, slug} = item;
  return (
    <div id="panel">
      <section>
        <h2>Findings</h2>
        <FindingList findings={findings(kind, slug)} />
      </section>
      <section>
        <h2>Weight</h2>
        <p data-weigh={`${kind}/${slug}`}>Weighing …</p>
      </section>
      {notes(item).length > 0 && (
        <section>
          <h2>To know</h2>
          <ul>
            {notes(item).map(note => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </section>
      )}
      {changesSinceTranslation(item).map(({locale, paragraphs}) => (
        <section key={locale}>
          <h2>{localeRecord[locale].ownName} is older than its original: what changed since</h2>
          <ChangedParagraphs paragraphs={paragraphs} />
        </section>
      ))}
    </div>
  );
}
