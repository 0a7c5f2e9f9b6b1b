import {useTranslations} from 'next-intl';
import {dirOf, type Locale} from '../../i18n/locales.ts';

/** Props of every drawing: its alternative text, and the language of its words. */
export type DrawingProps = {label: string; lang: Locale};

const steps = ['arrest', 'interrogation', 'indictment', 'file', 'trial', 'sentence'] as const;
const rowHeight = 62;

/** Steps of a political case from arrest to sentence, along a vertical line on the side where reading begins. */
export default function CasePathDrawing({label, lang}: DrawingProps) {
  const t = useTranslations('CasePathDrawing');
  const rtl = dirOf(lang) === 'rtl';
  const x = (fromStart: number) => (rtl ? 360 - fromStart : fromStart);
  return (
    <svg
      viewBox={`0 0 360 ${steps.length * rowHeight}`}
      role="img"
      aria-label={label}
      className="w-full fill-ink"
    >
      <line
        x1={x(14)}
        x2={x(14)}
        y1={16}
        y2={(steps.length - 1) * rowHeight + 16}
        className="stroke-ink"
        strokeWidth="3"
      />
      {steps.map((step, index) => (
        <g key={step} transform={`translate(0 ${index * rowHeight})`}>
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
