import type {CSSProperties} from 'react';
import type {Plate} from '../../records/index.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import type {CardFormat} from './cardFormats.ts';
import CardDemand from './CardDemand.tsx';
import CardPlate, {type CardTokens} from './CardPlate.tsx';
import QrCode from './QrCode.tsx';

/** Texts of a card. Runs in the other script are isolated by characters, because the renderer has no `<bdi>`. */
export type CardContent = {
  locale: Locale;
  /** Name of the campaign. */
  site: string;
  /** Kind of item, such as report, obituary or case; empty for a person. */
  label: string;
  title: string;
  /** The name in the other language. */
  second: string;
  /** Short facts: status with its date, date of the item, origin. */
  lines: readonly string[];
  summary: string;
  /** What the campaign demands, on the formats for posting and printing; empty for none. */
  demand: string;
  /** Hashtags under the demand, separated by spaces. */
  hashtags: string;
  /** Bars of a person; null for other items. */
  plate: Plate | null;
  /** For someone who has died: black instead of the signal colour. */
  memorial: boolean;
  /** Address of the page without `https://`. */
  address: string;
};

type Props = {
  card: CardContent;
  format: CardFormat;
  tokens: CardTokens;
  /** Size of the title in pixels. */
  titleSize: number;
  /** QR code as rows of modules, on the poster only. */
  code: {modules: readonly (readonly boolean[])[]; caption: string} | null;
};

/** Farsi needs larger line heights. Latin letters and digits in Farsi text are set in Vazirmatn too. */
const faces = {
  en: {text: "'Source Serif', Vazirmatn", label: 'Vazirmatn', tight: 1.16, open: 1.45},
  fa: {text: 'Vazirmatn', label: 'Vazirmatn', tight: 1.5, open: 1.6}
} as const;

const column = (style: CSSProperties): CSSProperties => ({
  display: 'flex',
  flexDirection: 'column',
  ...style
});

/** The picture of an item for networks, posters and the desk, in both directions. */
export default function ShareCard({card, format, tokens, titleSize, code}: Props) {
  const {locale, title, summary, memorial} = card;
  const face = faces[locale];
  const {width, height, padBlock, padInline, small, bars, line} = format;
  const heading = (
    <div style={{fontSize: titleSize, fontWeight: 700, lineHeight: face.tight}}>{title}</div>
  );
  return (
    <div
      lang={locale}
      dir={dirOf(locale)}
      style={column({
        width,
        height,
        boxSizing: 'border-box',
        background: tokens.paper,
        color: tokens.ink,
        fontFamily: face.text,
        paddingBlock: padBlock,
        paddingInline: padInline,
        gap: small * 0.6,
        justifyContent: 'space-between',
        borderTop: `${Math.round(small / 2)}px solid ${memorial ? tokens.ink : tokens.signal}`
      })}
    >
      <SiteLine card={card} format={format} tokens={tokens} />
      {card.plate ? (
        <div style={column({gap: line * 0.7})}>
          <CardPlate
            plate={card.plate}
            height={bars}
            thickness={Math.round(bars / 22)}
            tokens={tokens}
          >
            {heading}
          </CardPlate>
          <PersonLines card={card} format={format} tokens={tokens} />
        </div>
      ) : (
        <div style={column({gap: line})}>
          {heading}
          <ItemLines card={card} format={format} tokens={tokens} />
        </div>
      )}
      {format.summary !== null && summary && (
        <div style={{fontSize: format.summary, lineHeight: face.open}}>{summary}</div>
      )}
      <CardDemand card={card} format={format} tokens={tokens} lineHeight={face.tight} />
      <AddressLine card={card} format={format} tokens={tokens} code={code} />
    </div>
  );
}

type PartProps = Pick<Props, 'card' | 'format' | 'tokens'>;

/** Name of the campaign, and the kind of item. */
function SiteLine({card: {locale, site, label, memorial}, format, tokens}: PartProps) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'row',
        justifyContent: 'space-between',
        fontFamily: faces[locale].label,
        fontSize: format.small,
        lineHeight: faces[locale].open
      }}
    >
      <div style={{fontWeight: 700}}>{site}</div>
      <div style={{color: memorial ? tokens.ink : tokens.signal}}>{label}</div>
    </div>
  );
}

/** Under a plate: the name in the other language, then the lines, the status in bold. */
function PersonLines({card: {locale, second, lines}, format: {line}, tokens}: PartProps) {
  return (
    <div
      style={column({
        gap: line * 0.15,
        fontSize: line,
        lineHeight: faces[locale].open,
        fontFamily: faces[locale].label
      })}
    >
      <div style={{color: tokens.soft}}>{second}</div>
      {lines.map((text, index) => (
        <div key={text} style={{fontWeight: index === 0 ? 700 : 400}}>
          {text}
        </div>
      ))}
    </div>
  );
}

/** Under the title of an item without a plate. */
function ItemLines({card: {locale, lines}, format, tokens}: PartProps) {
  if (!lines.length) return null;
  return (
    <div
      style={column({
        fontSize: format.line,
        lineHeight: faces[locale].open,
        fontFamily: faces[locale].label,
        color: tokens.soft
      })}
    >
      {lines.map(text => (
        <div key={text}>{text}</div>
      ))}
    </div>
  );
}

/** The address, after the QR code if there is one. */
function AddressLine({
  card: {locale, address},
  format: {small, width},
  tokens,
  code
}: PartProps & Pick<Props, 'code'>) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'row',
        alignItems: 'center',
        gap: small,
        fontFamily: faces[locale].label,
        fontSize: small * 0.85,
        lineHeight: faces[locale].open,
        color: tokens.soft
      }}
    >
      {code && <QrCode modules={code.modules} size={Math.round(width * 0.2)} ink={tokens.ink} />}
      <div style={column({flexGrow: 1, flexBasis: 0})}>
        {code && <div style={{color: tokens.ink, fontSize: small}}>{code.caption}</div>}
        <div style={{fontFamily: 'Vazirmatn'}}>{address}</div>
      </div>
    </div>
  );
}
