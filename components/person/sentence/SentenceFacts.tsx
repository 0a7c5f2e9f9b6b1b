import {useLocale, useTranslations} from 'next-intl';
import type {Judgment, LegalTerms, Person, SentencePart} from '../../../records/index.ts';
import AsOf from '../../record/AsOf.tsx';
import SourceRefs from '../../record/SourceRefs.tsx';
import InlineText from '../../text/InlineText.tsx';
import {changeWords, judgmentWords, sentenceWords} from './sentenceWords.ts';
import {capitalised} from '../../../i18n/names.ts';

type Props = Pick<Person, 'sentence' | 'plate' | 'legalTerms' | 'sources'>;

/** The sentence in force, and under it each judgment with its parts and what became of it. */
export default function SentenceFacts({sentence, plate, legalTerms, sources}: Props) {
  const locale = useLocale();
  const {judgments, counted, note, asOf} = sentence;
  return (
    <div className="grid gap-2">
      <p>
        {capitalised(sentenceWords(plate.sentence, locale))}{' '}
        <AsOf date={asOf} ids={sentence.sources} sources={sources} />
      </p>
      {isWorthTelling(judgments) && (
        <ol className="grid gap-2 text-small">
          {judgments.map((judgment, index) => (
            <JudgmentEntry key={index} judgment={judgment} terms={legalTerms} sources={sources} />
          ))}
        </ol>
      )}
      {counted && judgments.length > 1 && (
        <Rule rule={counted === 'unclear' ? 'unclearAcross' : counted} />
      )}
      {note && (
        <p className="text-small">
          <InlineText lang={locale}>{note[locale]}</InlineText>
        </p>
      )}
    </div>
  );
}

/** A single term that nothing changed is what the first line says already. */
const isWorthTelling = (judgments: readonly Judgment[]) =>
  judgments.length > 1 ||
  judgments.some(
    ({parts: [first, ...rest], changes}) =>
      changes?.length ||
      rest.length ||
      first?.kind !== 'prison' ||
      first.charge ||
      first.suspended ||
      first.suspendedPart ||
      first.note
  );

const isTerm = ({kind}: SentencePart) => kind === 'prison';

type EntryProps = {judgment: Judgment; terms: LegalTerms} & Pick<Person, 'sources'>;

function JudgmentEntry({judgment, terms, sources}: EntryProps) {
  const locale = useLocale();
  const {parts, counted, changes = []} = judgment;
  const most = Math.max(
    ...[{parts}, ...changes].map(each => each.parts?.filter(isTerm).length ?? 0)
  );
  return (
    <li className="grid gap-1">
      <p>
        {judgmentWords(judgment, terms, locale)}{' '}
        <SourceRefs ids={judgment.sources} sources={sources} />
      </p>
      <PartNotes parts={parts} />
      {counted && most > 1 && <Rule rule={counted} />}
      {changes.map((change, index) => (
        <div key={index} className="grid gap-1">
          <p>
            {changeWords(change, terms, locale)}{' '}
            <SourceRefs ids={change.sources} sources={sources} />
          </p>
          <PartNotes parts={change.parts ?? []} />
        </div>
      ))}
    </li>
  );
}

function PartNotes({parts}: {parts: readonly SentencePart[]}) {
  const locale = useLocale();
  return parts.map(
    ({note}, index) =>
      note && (
        <p key={index} className="text-soft">
          <InlineText lang={locale}>{note[locale]}</InlineText>
        </p>
      )
  );
}

function Rule({rule}: {rule: NonNullable<Judgment['counted']> | 'unclearAcross'}) {
  const t = useTranslations('CountingRule');
  return <p className="text-small text-soft">{t(rule)}</p>;
}
