import {useTranslations} from 'next-intl';
import {dirOf, type Locale} from '../../i18n/locales.ts';

/** What every drawing of the site takes: its words for those who cannot see it, and their language. */
export type DrawingProps = {label: string; lang: Locale};

const steps = ['arrest', 'interrogation', 'indictment', 'file', 'trial', 'sentence'] as const;
const row = 62;

/** How a political case runs, from arrest to sentence: a path from top to bottom, its spine on the side where reading begins. */
export default function CasePathDrawing({label, lang}: DrawingProps) {
  const t = useTranslations('CasePathDrawing');
  const rtl = dirOf(lang) === 'rtl';
  const x = (fromStart: number) => (rtl ? 360 - fromStart : fromStart);
  return (
    <svg
      viewBox={`0 0 360 ${steps.length * row}`}
      role="img"
      aria-label={label}
      className="w-full fill-ink"
    >
      <line
        x1={x(14)}
        x2={x(14)}
        y1={16}
        y2={(steps.length - 1) * row + 16}
        className="stroke-ink"
        strokeWidth="3"
      />
      {steps.map((step, index) => (
        <g key={step} transform={`translate(0 ${index * row})`}>
          <rect
            x={x(14) - 8}
            y="8"
            width="16"
            height="16"
            className={index === steps.length - 1 ? 'fill-signal' : 'fill-ink'}
          />
          <text
            x={x(38)}
            y="22"
            direction={dirOf(lang)}
            textAnchor="start"
            className="font-label text-body font-bold"
          >
            {t(step)}
          </text>
          <text
            x={x(38)}
            y="42"
            direction={dirOf(lang)}
            textAnchor="start"
            className="fill-soft font-label text-small"
          >
            {t(`${step}Note`)}
          </text>
        </g>
      ))}
    </svg>
  );
}
