import type {ReactNode} from 'react';
import type {Plate, PlateBar} from '../../records/index.ts';
import {placeBars} from '../person/plateBars.ts';

/** Colours of a card, by role. */
export type CardTokens = Record<'paper' | 'ink' | 'soft' | 'signal' | 'rule', string>;

type Props = {
  plate: Plate;
  /** Height of the plate in pixels. */
  height: number;
  /** Thickness of a bar in pixels. */
  thickness: number;
  tokens: CardTokens;
  children: ReactNode;
};

/**
 * The plate in pixels, for pictures. The bars are boxes in a flex row, so that the direction mirrors them. They end
 * above the name, or leave it the middle if the person is free, so that no bar touches its letters.
 */
export default function CardPlate({plate, height, thickness, tokens, children}: Props) {
  const died = plate.variant === 'died';
  const ink = tokens.ink;
  if (plate.variant === 'free')
    return (
      <div style={{display: 'flex', position: 'relative', minHeight: height, width: '100%'}}>
        <Bars plate={plate} height={height} thickness={thickness} ink={ink} />
        <div
          style={{
            display: 'flex',
            position: 'relative',
            width: '100%',
            alignItems: 'center',
            justifyContent: 'center',
            textAlign: 'center'
          }}
        >
          <div style={{display: 'flex', maxWidth: '62%'}}>{children}</div>
        </div>
      </div>
    );
  const bars = Math.round(height * 0.6);
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'column',
        border: died ? `${Math.round(thickness * 0.8)}px solid ${ink}` : 'none',
        boxSizing: 'border-box'
      }}
    >
      <div style={{display: 'flex', position: 'relative', height: bars}}>
        <Bars plate={plate} height={bars} thickness={thickness} ink={ink} />
      </div>
      <div
        style={{
          display: 'flex',
          paddingTop: thickness * 0.4,
          paddingInline: died ? thickness * 1.2 : 0
        }}
      >
        {children}
      </div>
    </div>
  );
}

type BarSize = {height: number; thickness: number; ink: string};

function Bars({plate, ...size}: BarSize & {plate: Plate}) {
  return (
    <div
      style={{
        display: 'flex',
        flexDirection: 'row',
        position: 'absolute',
        top: 0,
        left: 0,
        width: '100%',
        height: '100%'
      }}
    >
      {placeBars(plate).map(({bar, at}, index, all) => (
        <div
          key={at}
          style={{
            display: 'flex',
            height: '100%',
            flexShrink: 0,
            width: `${at - (all[index - 1]?.at ?? 0)}%`,
            justifyContent: 'flex-end'
          }}
        >
          <Bar bar={bar} {...size} />
        </div>
      ))}
    </div>
  );
}

/** One year: time served is solid, time left an outline, time away or unconfirmed a column of short strokes. */
function Bar({bar, thickness, ink, height}: BarSize & {bar: PlateBar}) {
  return (
    <div style={{display: 'flex', flexDirection: 'column', width: thickness, flexShrink: 0}}>
      {bar.segments.map(({from, to, mark}) => {
        const size = Math.round((to - from) * height);
        if (mark === 'served') return <div key={from} style={{height: size, background: ink}} />;
        if (mark === 'left')
          return (
            <div
              key={from}
              style={{
                height: size,
                boxSizing: 'border-box',
                border: `2px solid ${ink}`,
                opacity: 0.5
              }}
            />
          );
        const stroke = mark === 'away' ? thickness * 0.25 : thickness * 0.6;
        return (
          <div
            key={from}
            style={{
              display: 'flex',
              flexDirection: 'column',
              height: size,
              justifyContent: 'space-between',
              opacity: 0.5
            }}
          >
            {Array.from(
              {length: Math.max(1, Math.floor(size / (stroke + thickness * 0.7)))},
              (_, index) => (
                <div
                  key={index}
                  style={{
                    height: stroke,
                    background: ink,
                    width: mark === 'away' ? thickness : Math.max(2, thickness * 0.3)
                  }}
                />
              )
            )}
          </div>
        );
      })}
    </div>
  );
}
