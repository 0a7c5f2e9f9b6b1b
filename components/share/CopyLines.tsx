import {Fragment} from 'react';
import {charactersOf, pattern} from '../../i18n/direction/characters.ts';
import {dirOf, otherLocale, type Locale} from '../../i18n/locales.ts';
import Breakable from '../text/Breakable.tsx';

type Props = {
  /** A text to copy. */
  children: string;
  /** Language whose direction the text around the lines has. */
  within: Locale;
};

/**
 * Shows each line of a text as apps will show it, in the direction of its first letter or direction mark: a row of
 * Latin hashtags in a Farsi text runs from left to right. What is copied stays the text itself.
 */
export default function CopyLines({children, within}: Props) {
  return children.split('\n').map((line, index) => {
    const words = <Breakable>{line}</Breakable>;
    return (
      <Fragment key={index}>
        {index > 0 && '\n'}
        {isTurned(line, within) ? <bdi dir={dirOf(otherLocale(within))}>{words}</bdi> : words}
      </Fragment>
    );
  });
}

const directionMarks = {ltr: '\u200e', rtl: '\u200f'} as const;

/** Whether the first letter of a line, or a mark before it, runs against the direction of the text. */
function isTurned(line: string, within: Locale): boolean {
  const [first] = /\p{L}|[\u200e\u200f]/u.exec(line) ?? [];
  return (
    first !== undefined &&
    first !== directionMarks[dirOf(within)] &&
    !pattern(charactersOf(within).own).test(first)
  );
}
