import type {CSSProperties} from 'react';
import type {Plate} from '../../records/index.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import type {CardFormat} from './cardFormats.ts';
import CardPlate, {type CardTokens} from './CardPlate.tsx';

/** What a card says. Foreign runs are isolated by characters: the renderer knows no `<bdi>`. */
export type CardContent = {
  locale: Locale;
  /** Name of the campaign. */
  site: string;
  /** What it is: report, obituary, case; empty for a person. */
  label: string;
  title: string;
  /** The name in the other language. */
  second: string;
  /** Status, its day, the date, where it comes from. */
  lines: readonly string[];
  summary: string;
  /** The person's bars. */
  plate: Plate | null;
  memorial: boolean;
  /** Where it can be read, without `https://`. */
  address: string;
};

type Props = {
  card: CardContent;
  format: CardFormat;
  tokens: CardTokens;
  /** Size of the headline in pixels. */
  titleSize: number;
  /** A QR code as rows of modules, for paper. */
  code: {modules: readonly (readonly boolean[])[]; caption: string} | null;
};

/** Farsi needs more between its lines. Latin and digits in Farsi share Vazirmatn's face. */
const faces = {
  en: {text: "'Source Serif', Vazirmatn", label: 'Vazirmatn', tight: 1.16, open: 1.45},
  fa: {text: 'Vazirmatn', label: 'Vazirmatn', tight: 1.5, open: 1.6}
} as const;

const column = (style: CSSProperties): CSSProperties => ({
  display: 'flex',
  flexDirection: 'column',
  ...style
});

/** The picture that stands for an item: the same for every network, the poster and the desk, in both directions. */
export default function ShareCard({card, format, tokens, titleSize, code}: Props) {
  const {locale, site, label, title, second, lines, summary, plate, memorial, address} = card;
  const face = faces[locale];
  const {width, height, padBlock, padInline, small, line} = format;
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
      <div
        style={{
          display: 'flex',
          flexDirection: 'row',
          justifyContent: 'space-between',
          fontFamily: face.label,
          fontSize: small,
          lineHeight: face.open
        }}
      >
        <div style={{fontWeight: 700}}>{site}</div>
        <div style={{color: memorial ? tokens.ink : tokens.signal}}>{label}</div>
      </div>
      {plate ? (
        <div style={column({gap: line * 0.7})}>
          <CardPlate
            plate={plate}
            height={format.bars}
            thickness={Math.round(format.bars / 22)}
            tokens={tokens}
          >
            {heading}
          </CardPlate>
          <div
            style={column({
              gap: line * 0.15,
              fontSize: line,
              lineHeight: face.open,
              fontFamily: face.label
            })}
          >
            <div
              style={{color: tokens.soft, fontFamily: faces[locale === 'fa' ? 'en' : 'fa'].text}}
            >
              {second}
            </div>
            {lines.map((text, index) => (
              <div key={text} style={{fontWeight: index === 0 ? 700 : 400}}>
                {text}
              </div>
            ))}
          </div>
        </div>
      ) : (
        <div style={column({gap: line})}>
          {heading}
          {lines.length > 0 && (
            <div
              style={column({
                fontSize: line,
                lineHeight: face.open,
                fontFamily: face.label,
                color: tokens.soft
              })}
            >
              {lines.map(text => (
                <div key={text}>{text}</div>
              ))}
            </div>
          )}
        </div>
      )}
      {format.summary !== null && summary && (
        <div style={{fontSize: format.summary, lineHeight: face.open}}>{summary}</div>
      )}
      <div
        style={{
          display: 'flex',
          flexDirection: 'row',
          alignItems: 'center',
          gap: small,
          fontFamily: face.label,
          fontSize: small * 0.85,
          lineHeight: face.open,
          color: tokens.soft
        }}
      >
        {code && <Code modules={code.modules} size={Math.round(width * 0.2)} ink={tokens.ink} />}
        <div style={column({flexGrow: 1, flexBasis: 0})}>
          {code && <div style={{color: tokens.ink, fontSize: small}}>{code.caption}</div>}
          <div style={{fontFamily: 'Vazirmatn'}}>{address}</div>
        </div>
      </div>
    </div>
  );
}

/** A QR code as one path on white; its quiet zone is part of the modules. */
function Code({
  modules,
  size,
  ink
}: {
  modules: readonly (readonly boolean[])[];
  size: number;
  ink: string;
}) {
  const path = modules
    .flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : '')))
    .join('');
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${modules.length} ${modules.length}`}
      shapeRendering="crispEdges"
    >
      <rect width="100%" height="100%" fill="#fff" />
      <path d={path} fill={ink} />
    </svg>
  );
}
