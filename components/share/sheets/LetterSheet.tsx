import {column, lineStyle, mm, pt, sheet} from './paper.ts';

type Props = {
  /** BCP 47 tag of the letter’s language. */
  lang: string;
  /** Postal address, line by line; empty if none is known, for lines to write on. */
  address: readonly string[];
  paragraphs: readonly string[];
  /** Size of the type in pixels. */
  size: number;
  /** true: the first sheet, with address and space for the date. */
  isFirst: boolean;
};

/** Upper edges of the window for the address and of the text, and where to fold: DIN 5008, form B, in millimetres. */
const din = {window: 45, left: 20, width: 85, text: 98.5, folds: [105, 210]};
/** Lines to write on where no address is known. */
const blankLines = 5;

/** A sheet of a letter that fits an envelope with a window on the left. */
export default function LetterSheet({lang, address, paragraphs, size, isFirst}: Props) {
  return (
    <div
      {...sheet(lang, {
        fontSize: size,
        paddingTop: mm(isFirst ? din.text : 25),
        paddingBottom: mm(20),
        paddingLeft: mm(25),
        paddingRight: mm(20)
      })}
    >
      {isFirst && <Address lines={address} />}
      {isFirst &&
        din.folds.map(fold => (
          <div
            key={fold}
            style={{...lineStyle(mm(4)), position: 'absolute', left: mm(4), top: mm(fold)}}
          />
        ))}
      <div style={column({gap: size * 0.7})}>
        {paragraphs.map((text, index) => (
          <div key={index} style={{whiteSpace: 'pre-wrap'}}>
            {text}
          </div>
        ))}
      </div>
    </div>
  );
}

function Address({lines}: {lines: readonly string[]}) {
  const direction = /\p{Script=Arabic}/u.test(lines.join('')) ? 'rtl' : 'ltr';
  return (
    <div
      dir={direction}
      style={column({
        position: 'absolute',
        left: mm(din.left + 5),
        top: mm(din.window + 12.7),
        width: mm(din.width - 10),
        fontSize: pt(11),
        lineHeight: 1.3
      })}
    >
      {lines.map(line => (
        <div key={line}>{line}</div>
      ))}
      {!lines.length &&
        Array.from({length: blankLines}, (_, index) => (
          <div key={index} style={{...lineStyle('100%'), marginTop: mm(5.5)}} />
        ))}
    </div>
  );
}
