import type {CardFormat} from './cardFormats.ts';
import type {CardTokens} from './CardPlate.tsx';

type Props = {
  card: {demand: string; hashtags: string; memorial: boolean};
  format: CardFormat;
  tokens: CardTokens;
  lineHeight: number;
};

/** What the campaign demands, with the item's hashtags below, on the formats that have room for it. */
export default function CardDemand({card, format, tokens, lineHeight}: Props) {
  const {demand, hashtags, memorial} = card;
  if (format.demand === null || !demand) return null;
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        fontSize: format.demand,
        lineHeight,
        fontWeight: 700
      }}
    >
      <div>{demand}</div>
      {hashtags && (
        <div
          style={{
            color: memorial ? tokens.ink : tokens.signal,
            fontSize: format.small,
            fontWeight: 400,
            overflowWrap: 'anywhere'
          }}
        >
          {hashtags}
        </div>
      )}
    </div>
  );
}
