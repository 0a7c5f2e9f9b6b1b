/** The choice of those of whom nothing is known. */
export const notKnown = '-';
/** Chosen codes by property. Someone fits who has one of the codes of every property that has any. */
export type Question = Map<string, Set<string>>;

export const orders = ['name', 'date', 'days'] as const;
export type Order = (typeof orders)[number];

/** A question and an order as the part of an address after `#`: `status=serving,bail&prison=evin&sort=days`. */
export function toHash(question: Question, order: Order): string {
  const parts = [...question]
    .filter(([, codes]) => codes.size)
    .map(([name, codes]) => `${name}=${[...codes].join(',')}`);
  if (order !== 'name') parts.push(`sort=${order}`);
  return parts.join('&');
}

/**
 * The inverse of `toHash`, also for addresses that people or their programs wrote: with Farsi or Arabic digits and
 * commas, capitals, or `%` codes that are broken. Null if the part after `#` is no question, but a place in the page.
 */
export function fromHash(hash: string): {question: Question; order: Order} | null {
  const text = hash.replace(/^#/, '');
  if (text && !text.includes('=')) return null;
  const question: Question = new Map();
  let order: Order = 'name';
  for (const part of text.split('&')) {
    const [name = '', value = ''] = plain(part).split('=');
    const codes = value.split(/[,،]/).flatMap(code => code.trim() || []);
    if (name === 'sort') order = orders.find(each => codes.includes(each)) ?? 'name';
    else if (name && codes.length)
      question.set(name, new Set([...(question.get(name) ?? []), ...codes]));
  }
  return {question, order};
}

/** A part of an address as text: decoded as far as it can be, with Latin digits and small letters. */
const plain = (part: string) =>
  part
    .replace(/(?:%[0-9a-f]{2})+/gi, codes => {
      try {
        return decodeURIComponent(codes);
      } catch {
        return codes;
      }
    })
    .normalize('NFKC')
    .replace(/[٠-٩۰-۹]/g, digit => String(digit.charCodeAt(0) & 15))
    .toLowerCase();

/**
 * The part of a question that a form has choices for, with their codes as they are written there, and the rest as
 * `name=code`. `choices`: the codes of each property.
 */
export function askable(
  question: Question,
  choices: ReadonlyMap<string, readonly string[]>
): {question: Question; unknown: string[]} {
  const asked: Question = new Map();
  const unknown: string[] = [];
  for (const [name, codes] of question)
    for (const code of codes) {
      const own = choices.get(name)?.find(each => each.toLowerCase() === code.toLowerCase());
      if (own === undefined) unknown.push(`${name}=${code}`);
      else asked.set(name, (asked.get(name) ?? new Set()).add(own));
    }
  return {question: asked, unknown};
}
