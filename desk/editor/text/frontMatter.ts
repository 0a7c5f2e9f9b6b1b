/** A text file in its parts, which joined give the file again, byte for byte. */
export type Parts = {
  /** The first line, `---`. */
  open: string;
  /** YAML, with its last line end. */
  head: string;
  /** The line `---` that ends the front matter. */
  close: string;
  body: string;
};

/** Takes a file apart. null: it has no front matter that ends, so that it can only be shown whole. */
export function splitText(text: string): Parts | null {
  const [, open = '', head = '', close = ''] =
    /^(---[ \t]*\r?\n)([^]*?)(---[ \t]*(?:\r?\n|$))/.exec(text) ?? [];
  if (!open || (head && !head.endsWith('\n'))) return null;
  return {open, head, close, body: text.slice(open.length + head.length + close.length)};
}

export const joinText = ({open, head, close, body}: Parts): string => open + head + close + body;

/** How many lines of the file are above its body. */
export const linesAbove = ({open, head, close}: Parts): number =>
  (open + head + close).split('\n').length - 1;
