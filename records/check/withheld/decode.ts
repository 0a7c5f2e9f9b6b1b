/** A text without tags, link addresses, directives and footnote marks, which come between words of the page. */
export const withoutMarkdown = (text: string) =>
  text
    .replace(/<[^<>]*>/g, '')
    .replace(/\]\([^()]*\)|\]\[[^[\]]*\]|\[\^[^[\]]*\]/g, '')
    .replace(/:{1,3}[A-Za-z]+(?=[[{])/g, '')
    .replace(/\{[^{}]*\}/g, '');

/** Decodes HTML entities, percent-encoding, and the escapes of JSON and YAML, also where one is inside the other. */
export function decode(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3; round++) {
    const next = decoded
      .replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));?/gi, (_, hex?: string, decimal?: string) =>
        characterOf(hex === undefined ? Number(decimal) : parseInt(hex, 16))
      )
      .replace(/&([a-z]+);/gi, (_, name: string) => namedCharacter(name))
      .replace(/\\(?:u([0-9a-f]{4})|x([0-9a-f]{2}))/gi, (_, long?: string, short?: string) =>
        String.fromCharCode(parseInt(long ?? short ?? '20', 16))
      )
      .replace(/(?:%[0-9a-f]{2})+/gi, percentDecoded);
    if (next === decoded) return decoded;
    decoded = next;
  }
  return decoded;
}

const characterOf = (code: number) => (code <= 0x10ffff ? String.fromCodePoint(code) : ' ');

function percentDecoded(run: string): string {
  try {
    return decodeURIComponent(run);
  } catch {
    return run;
  }
}

/** An accented letter as its plain letter, characters without width as nothing, all others as a separator. */
function namedCharacter(name: string): string {
  const [, letter] =
    /^([a-z])(?:acute|grave|circ|uml|tilde|cedil|caron|breve|macr|ring|slash|dot|ogon|strok)$/i.exec(
      name
    ) ?? [];
  if (letter) return letter;
  if (name === 'amp') return '&';
  if (/^(?:shy|zwj|lrm|rlm|ZeroWidthSpace)$/.test(name)) return '';
  return /^(?:apos|[lr]squo|zwnj|hyphen|dash|lowbar|period)$/.test(name) ? '-' : ' ';
}
