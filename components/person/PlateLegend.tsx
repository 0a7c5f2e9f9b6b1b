import {useLocale, useTranslations} from 'next-intl';
import type {Plate, PlateMark, SentenceKind} from '../../records/index.ts';
import {sentenceWords} from './sentence/sentenceWords.ts';

type Props = {plate: Plate};

const order: readonly PlateMark[] = ['served', 'away', 'left', 'unconfirmed'];

/** What the bars are without a term. */
const withoutTerm = {
  life: 'life',
  death: 'death',
  unknown: 'unknown',
  'not-recorded': 'notRecorded',
  'awaiting-verdict': 'awaitingVerdict'
} as const satisfies Partial<Record<SentenceKind, string>>;
const wordsOf = (kind: SentenceKind) =>
  kind in withoutTerm ? withoutTerm[kind as keyof typeof withoutTerm] : 'none';

/** The meaning of the bars, in words. */
export default function PlateLegend({plate}: Props) {
  const t = useTranslations('Plate');
  const locale = useLocale();
  const used = new Set(plate.bars.flatMap(bar => bar.segments.map(segment => segment.mark)));
  const {bars, sentence, endedInCustody, outlasts} = plate;
  const first = sentence.length
    ? t(outlasts ? 'over' : 'term', {
        bars: bars.length,
        length: sentenceWords(sentence, locale)
      })
    : t(wordsOf(sentence.kind));
  return (
    <p className="font-label text-small text-soft">
      {[
        first,
        ...(endedInCustody
          ? [t(sentence.length && !outlasts ? 'died' : 'diedInCustody')]
          : order.filter(mark => used.has(mark)).map(mark => t(mark)))
      ].join(' ')}
    </p>
  );
}
