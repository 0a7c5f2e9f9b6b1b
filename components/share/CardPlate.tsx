import type {ReactNode} from 'react';
import type {Plate} from '../../records/index.ts';
import {placeBars, type PlacedBar} from '../person/plateBars.ts';

/** Colours by role, read from the stylesheet. */
export type CardTokens = Record<'paper' | 'ink' | 'soft' | 'signal' | 'rule', string>;

type Props = {
  plate: Plate;
  height: number;
  /** Of a bar, in pixels. */ thickness: number;
  tokens: CardTokens;
  children: ReactNode;
};

/**
 * The plate in pixels, for pictures. Bars are boxes in a row, so that direction mirrors them; the name stands before
 * them on paper, and keeps clear of them.
 */
export default function CardPlate({plate, height, thickness, tokens, children}: Props) {
  const free = plate.variant === 'free';
  const died = plate.variant === 'died';
  return (
    <div
      style={{
        display: 'flex',
        position: 'relative',
        minHeight: height,
        border: died ? `${Math.round(thickness * 0.8)}px solid ${tokens.ink}` : 'none',
        boxSizing: 'border-box'
      }}
    >
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
            <Bar bar={bar} at={at} thickness={thickness} ink={tokens.ink} height={height} />
          </div>
        ))}
      </div>
      <div
        style={{
          display: 'flex',
          position: 'relative',
          width: '100%',
          alignItems: free ? 'center' : 'flex-end',
          justifyContent: free ? 'center' : 'flex-start'
        }}
      >
        <div
          style={{
            display: 'flex',
            background: tokens.paper,
            maxWidth: free ? '66%' : '90%',
            paddingBlock: free ? 0 : thickness * 0.4,
            paddingInlineEnd: free ? 0 : thickness * 1.2,
            paddingInlineStart: died ? thickness * 1.2 : 0,
            textAlign: free ? 'center' : 'start'
          }}
        >
          {children}
        </div>
      </div>
    </div>
  );
}

/** One year: what was served is solid, what was not is an outline, what nobody has confirmed is a row of short strokes. */
function Bar({
  bar,
  thickness,
  ink,
  height
}: PlacedBar & {thickness: number; ink: string; height: number}) {
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
                opacity: 0.45
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
