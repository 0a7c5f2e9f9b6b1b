import {useTranslations} from 'next-intl';
import type {Plate, PlateMark} from '../../records/index.ts';
import {useDuration} from '../text/useDuration.ts';

type Props = {plate: Plate};

const order: readonly PlateMark[] = ['served', 'away', 'left', 'unconfirmed'];

/** The meaning of the bars, in words. */
export default function PlateLegend({plate}: Props) {
  const t = useTranslations('Plate');
  const duration = useDuration();
  const used = new Set(plate.bars.flatMap(bar => bar.segments.map(segment => segment.mark)));
  const {months, bars, sentence, endedInCustody} = plate;
  const isOver = months !== null && bars.length > Math.ceil(months / 12);
  const first =
    sentence === 'term' && months !== null
      ? t(isOver ? 'over' : 'term', {
          bars: bars.length,
          length: duration(months)
        })
      : t(sentence === 'term' ? 'unknown' : sentence);
  return (
    <p className="max-w-prose font-label text-small text-soft">
      {[
        first,
        ...(endedInCustody
          ? [t(sentence === 'term' && !isOver ? 'died' : 'diedInCustody')]
          : order.filter(mark => used.has(mark)).map(mark => t(mark)))
      ].join(' ')}
    </p>
  );
}
