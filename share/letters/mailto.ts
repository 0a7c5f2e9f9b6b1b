/**
 * Longest `mailto:` that common mail programs take over whole. Windows passes on 2,048 characters; Farsi needs six of
 * them for a letter.
 */
export const longestMailto = 2000;

type Mail = {
  /** Address; empty if none is known. */
  to: string;
  subject: string;
  body: string;
  /** Stands for a body that is too long, to be replaced by hand. */
  paste: string;
};

/**
 * A `mailto:` link (RFC 6068). `isWhole` is false if the body did not fit, so that it must be
 * copied: a cut letter would be sent as it is.
 */
export function mailto({to, subject, body, paste}: Mail): {href: string; isWhole: boolean} {
  const link = (text: string) =>
    `mailto:${encodeURIComponent(to).replaceAll('%40', '@')}?subject=${encodeURIComponent(subject)}` +
    `&body=${encodeURIComponent(text.replace(/\r?\n/g, '\r\n'))}`;
  const whole = link(body);
  return whole.length <= longestMailto
    ? {href: whole, isWhole: true}
    : {href: link(paste), isWhole: false};
}
