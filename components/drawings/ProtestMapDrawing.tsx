import {useTranslations} from 'next-intl';
import {dirOf} from '../../i18n/locales.ts';
import type {DrawingProps} from './CasePathDrawing.tsx';

/** Places of protests in the news, in degrees; `side` 1 puts the name under its point, −1 above. */
const places = [
  {name: 'toronto', east: -79.4, north: 43.7, side: 1},
  {name: 'stockholm', east: 18.1, north: 59.3, side: -1},
  {name: 'dusseldorf', east: 6.8, north: 51.2, side: 1},
  {name: 'susangerd', east: 48.2, north: 31.6, side: -1},
  {name: 'ahvaz', east: 48.7, north: 31.3, side: 1}
] as const;

const x = (east: number) => Math.round((east + 95) * 2.6);
const y = (north: number) => Math.round((66 - north) * 5.2);

/** Protests by longitude and latitude. A map is not mirrored: only the names differ between the languages. */
export default function ProtestMapDrawing({label, lang}: DrawingProps) {
  const t = useTranslations('ProtestMapDrawing');
  return (
    <svg
      viewBox="0 0 430 215"
      role="img"
      aria-label={label}
      className="w-full border border-rule fill-ink"
    >
      {[-80, -40, 0, 40].map(east => (
        <line key={east} x1={x(east)} x2={x(east)} y1="0" y2="215" className="stroke-rule" />
      ))}
      {[60, 45, 30].map(north => (
        <line key={north} x1="0" x2="430" y1={y(north)} y2={y(north)} className="stroke-rule" />
      ))}
      {places.map(({name, east, north, side}) => (
        <g key={name}>
          <circle cx={x(east)} cy={y(north)} r="5" className="fill-signal" />
          <text
            x={x(east)}
            y={y(north) + (side === 1 ? 20 : -10)}
            direction={dirOf(lang)}
            textAnchor="middle"
            className="font-label text-small"
          >
            {t(name)}
          </text>
        </g>
      ))}
    </svg>
  );
}
