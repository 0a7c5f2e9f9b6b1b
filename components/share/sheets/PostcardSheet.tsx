import type {CSSProperties} from 'react';
import {dirOf, type Locale} from '../../../i18n/locales.ts';
import type {CardTokens} from '../CardPlate.tsx';
import QrCode from '../QrCode.tsx';
import {column, lineStyle, mm, paper, pt, sheet} from './paper.ts';

/** What a postcard says of a person; texts as on cards. */
export type Postcard = {
  name: string;
  second: string;
  lines: readonly string[];
  demand: string;
  /** Rows of modules of the QR code that leads to the person's page. */
  modules: readonly (readonly boolean[])[];
  address: string;
};

type Props = {locale: Locale; cards: readonly Postcard[]; tokens: CardTokens; made: string};

const half = {width: paper.width / 2, height: paper.height / 2};
const cardStyle = column({
  boxSizing: 'border-box',
  width: half.width,
  height: half.height,
  padding: mm(9),
  borderRight: '1px solid black',
  borderBottom: '1px solid black',
  justifyContent: 'space-between'
});
/** Parts of an address that wrap as wholes, so that a line never ends at a hyphen of the address. */
const addressParts = (justifyContent: string): CSSProperties => ({
  display: 'flex',
  flexDirection: 'row',
  flexWrap: 'wrap',
  justifyContent
});
const addressStyle = {ltr: addressParts('flex-start'), rtl: addressParts('flex-end')};
const rows = <T,>(cards: readonly T[]): (readonly T[])[] => [cards.slice(0, 2), cards.slice(2, 4)];

/** Four postcards of A6 on a sheet of A4, to cut apart. */
export default function PostcardSheet({locale, cards, tokens, made}: Props) {
  return (
    <div {...sheet(locale)}>
      {rows(cards).map((row, index) => (
        <div key={index} style={{display: 'flex', flexDirection: 'row'}}>
          {row.map(({name, second, lines, demand, modules, address}, place) => (
            <div key={place} style={cardStyle}>
              <div style={column({gap: mm(1.5)})}>
                <div style={{fontSize: pt(21), fontWeight: 700, lineHeight: 1.3}}>{name}</div>
                <div style={{fontSize: pt(12), color: tokens.soft}}>{second}</div>
                {lines.map(line => (
                  <div key={line} style={{fontSize: pt(11)}}>
                    {line}
                  </div>
                ))}
              </div>
              <div
                style={{fontSize: pt(17), fontWeight: 700, lineHeight: 1.4, color: tokens.signal}}
              >
                {demand}
              </div>
              <div
                style={{display: 'flex', flexDirection: 'row', gap: mm(4), alignItems: 'center'}}
              >
                <QrCode modules={modules} size={mm(30)} ink="black" />
                <div style={column({fontSize: pt(8), width: mm(52), overflowWrap: 'anywhere'})}>
                  <div dir="ltr" style={addressStyle[dirOf(locale)]}>
                    {address.split(/(?<=\/)/).map((part, index) => (
                      <div key={index}>{part}</div>
                    ))}
                  </div>
                  <div>{made}</div>
                </div>
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}

/** The other side: space for words, a stamp and an address. */
export function PostcardBacks({locale}: {locale: Locale}) {
  return (
    <div {...sheet(locale)} dir="ltr">
      {[0, 1].map(row => (
        <div key={row} style={{display: 'flex', flexDirection: 'row'}}>
          {[0, 1].map(place => (
            <div key={place} style={{...cardStyle, alignItems: 'flex-end'}}>
              <div style={{width: mm(20), height: mm(24), border: '2px solid black'}} />
              <div style={column({gap: mm(9), width: mm(50)})}>
                {[0, 1, 2, 3].map(line => (
                  <div key={line} style={lineStyle('100%')} />
                ))}
              </div>
            </div>
          ))}
        </div>
      ))}
    </div>
  );
}
