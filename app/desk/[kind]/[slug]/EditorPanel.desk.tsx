import path from 'node:path';
import {
  changesSinceTranslation,
  fieldName,
  findings,
  leftToWrite,
  notes,
  type DeskItem,
  type LeftToWrite,
  type Note
} from '../../../../records/desk/index.ts';
import {formatDate} from '../../../../i18n/dates.ts';
import {deskText} from '../../../../i18n/desk/deskText.ts';
import {localeRecord, locales, type Locale} from '../../../../i18n/locales.ts';
import FindingList from '../../FindingList.desk.tsx';
import ChangedParagraphs from '../../ChangedParagraphs.desk.tsx';

type Props = {item: DeskItem; locale: Locale};

/**
 * What an editor sees beside a preview, and a guest does not: what is left, findings, weight,
 * notes, old translations.
 */
export default function EditorPanel({item, locale}: Props) {
  const t = deskText(locale, 'Item');
  const {kind, slug} = item;
  const [left, found] = [leftToWrite(kind, slug), findings(kind, slug)];
  const isFresh = left.length > 0 && found.length === 0;
  return (
    <div id="panel">
      {left.length > 0 && <Left kind={kind} left={left} locale={locale} />}
      {!isFresh && (
        <section>
          <h2>{t('findings')}</h2>
          <FindingList findings={found} locale={locale} />
        </section>
      )}
      <section>
        <h2>{t('weight')}</h2>
        <p data-weigh={`${kind}/${slug}`} data-lang={locale} data-failed={t('weighFailed')}>
          {t('weighing')}
        </p>
      </section>
      {notes(item).length > 0 && (
        <section>
          <h2>{t('know')}</h2>
          <ul>
            {notes(item).map(note => (
              <li key={JSON.stringify(note)}>{noteText(note, locale)}</li>
            ))}
          </ul>
        </section>
      )}
      {changesSinceTranslation(item).map(({locale: lang, paragraphs}) => (
        <section key={lang}>
          <h2>{t('behind', {language: languageName(lang, locale)})}</h2>
          <ChangedParagraphs paragraphs={paragraphs} locale={locale} />
        </section>
      ))}
    </div>
  );
}

const languageName = (lang: Locale, locale: Locale) =>
  deskText(locale, 'Shell')(`languageOf.${lang}`);

function noteText(note: Note, locale: Locale): string {
  const t = deskText(locale, 'Item');
  if (note.note === 'stale') return t(`note.stale.${note.claim}`);
  if (note.note === 'review') return t('note.review', {date: formatDate(note.due, locale)});
  return t(`note.${note.note}`, {language: languageName(note.locale, locale)});
}

type LeftProps = {kind: DeskItem['kind']; left: readonly LeftToWrite[]; locale: Locale};

/** The places that are still to be written, as the editor calls them. */
function Left({kind, left, locale}: LeftProps) {
  const t = deskText(locale, 'Item');
  const name = (field: string) =>
    field === 'text' ? t('text') : fieldName(kind, field, locale).join(localeRecord[locale].comma);
  const parts = new Map<string, LeftToWrite[]>();
  for (const place of left) {
    const lang = locales.find(each => path.basename(place.file) === `${each}.md`);
    const part = lang ? languageName(lang, locale) : deskText(locale, 'Editor')('tab-facts');
    parts.set(part, [...(parts.get(part) ?? []), place]);
  }
  return (
    <section>
      <h2>{t('left')}</h2>
      <p>{t('leftText')}</p>
      <dl className="desk-left">
        {[...parts].map(([part, places]) => (
          <div key={part}>
            <dt>{part}</dt>
            {places.map(({field, line}) => (
              <dd key={`${field} ${line}`}>{name(field)}</dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}
