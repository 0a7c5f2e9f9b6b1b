import {diffArrays} from 'diff';
import {withPlainLines} from '../../records/read/files.ts';

/** A line with its end. */
const linesOf = (text: string) => text.match(/[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+$/g) ?? [];
const endOf = (line: string) => /[\r\n]*$/.exec(line)?.[0] ?? '';

/**
 * A text with the line ends and the byte order mark that its file has. Unchanged lines keep their own line ends, so
 * that a save changes no line that was not edited; new lines get those that most lines have.
 */
export function inFormOf(raw: string, text: string): string {
  const plain = withPlainLines(text);
  const mark = raw.startsWith('\uFEFF') ? '\uFEFF' : '';
  const old = linesOf(raw.slice(mark.length));
  const usual = usualEnd(old);
  if (!old.some(line => !['', '\n'].includes(endOf(line)))) return mark + plain;
  const parts = diffArrays(old.map(withPlainLines), linesOf(plain));
  let at = 0;
  const kept = parts.flatMap(({added, removed, value}) => {
    if (added) return value.map(line => line.replace(/\n$/, usual));
    const lines = old.slice(at, at + value.length);
    at += value.length;
    return removed ? [] : lines;
  });
  return mark + kept.join('');
}

function usualEnd(lines: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const end = endOf(line);
    if (end) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? '\n';
}
