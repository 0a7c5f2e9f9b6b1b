import type {Locale} from '../../../i18n/locales.ts';
import {column, lineStyle, mm, pt, sheet} from './paper.ts';

type Props = {
  locale: Locale;
  title: string;
  /** Paragraphs above the lines: the demand, who sees the list, who should not sign. */
  texts: readonly string[];
  /** Headings of the columns. */
  columns: readonly string[];
  /** What the collector fills in under the lines. */
  foot: string;
};

const lines = 16;

/** A sheet to collect signatures on paper. */
export default function SignatureSheet({locale, title, texts, columns, foot}: Props) {
  const cell = {width: `${Math.floor(100 / columns.length)}%`};
  return (
    <div
      {...sheet(locale, {
        padding: mm(18),
        fontSize: pt(11),
        justifyContent: 'space-between'
      })}
    >
      <div style={column({gap: mm(3)})}>
        <div style={{fontSize: pt(20), fontWeight: 700, lineHeight: 1.35}}>{title}</div>
        {texts.map(text => (
          <div key={text}>{text}</div>
        ))}
      </div>
      <div style={column({})}>
        <div style={{display: 'flex', flexDirection: 'row', fontWeight: 700}}>
          {columns.map(name => (
            <div key={name} style={cell}>
              {name}
            </div>
          ))}
        </div>
        {Array.from({length: lines}, (_, index) => (
          <div key={index} style={column({height: mm(9.5), justifyContent: 'flex-end'})}>
            <div style={lineStyle('100%')} />
          </div>
        ))}
      </div>
      <div>{foot}</div>
    </div>
  );
}
