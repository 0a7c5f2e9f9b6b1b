import {Fragment, type ReactNode} from 'react';

type Props = {
  /** A text with addresses, hashtags or handles. */
  children: string;
};

/** After a separator, and before a capital that follows a small letter. Browsers break after a hyphen by themselves. */
const breaks = /(?<=[_/?&=])(?![_/?&=]|$)|(?<=\p{Ll})(?=\p{Lu})/u;
/** A word that is an address, a hashtag or a handle. */
const unbroken = /((?:https?:\/\/|[#@])[^\s\u2066-\u2069]+)/;

/**
 * Lets long addresses and hashtags break between their parts, with `<wbr>`: it leaves no character in what readers
 * copy.
 */
export default function Breakable({children}: Props) {
  return (
    <>
      {children.split(unbroken).map((part, index) => (
        <Fragment key={index}>{unbroken.test(part) ? withBreaks(part) : part}</Fragment>
      ))}
    </>
  );
}

const withBreaks = (word: string): ReactNode[] =>
  word.split(breaks).map((piece, index) => (
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {piece}
    </Fragment>
  ));
