import type {Locale} from '../../../i18n/locales.ts';
import type {CardTokens} from '../CardPlate.tsx';
import QrCode from '../QrCode.tsx';
import {column, mm, pt, sheet} from './paper.ts';

type Props = {
  locale: Locale;
  site: string;
  demand: string;
  /** How many people there are, how many of them the list has, and how they were chosen. */
  extent: string;
  /** When the sheet was made, and that what it says may have changed since. */
  made: string;
  people: readonly {name: string; status: string}[];
  modules: readonly (readonly boolean[])[];
  address: string;
  tokens: CardTokens;
};

/** The people of the site, one line each, with the day on which the list was made. */
export default function PeopleSheet(props: Props) {
  const {locale, site, demand, extent, made, people, modules, address, tokens} = props;
  return (
    <div
      {...sheet(locale, {
        padding: mm(18),
        fontSize: pt(11),
        gap: mm(6),
        borderTop: `${mm(3)}px solid ${tokens.signal}`
      })}
    >
      <div style={{fontWeight: 700}}>{site}</div>
      <div style={{fontSize: pt(26), fontWeight: 700, lineHeight: 1.4}}>{demand}</div>
      <div style={column({gap: mm(3)})}>
        {people.map(({name, status}) => (
          <div key={name} style={{display: 'flex', flexDirection: 'row', gap: mm(4)}}>
            <div style={{fontWeight: 700, width: mm(62)}}>{name}</div>
            <div style={{width: mm(108)}}>{status}</div>
          </div>
        ))}
      </div>
      <div style={{display: 'flex', flexDirection: 'row', gap: mm(5), alignItems: 'center'}}>
        <QrCode modules={modules} size={mm(34)} ink="black" />
        <div style={column({width: mm(130), overflowWrap: 'anywhere'})}>
          <div>{extent}</div>
          <div>{made}</div>
          <div>{address}</div>
        </div>
      </div>
    </div>
  );
}
