import type {Message} from '../../i18n/catalogue/message.ts';
import type {Finding, Fix} from './finding.ts';

export type {Fix} from './finding.ts';

/** A cure as an edit of the file: the text from offset `from` up to `to` becomes `insert`. */
export type Edit = {from: number; to: number; insert: string};

/** Rows below the line of a field in which its text may be, since YAML texts may begin on the next line. */
const rowsBelow = 4;

/** How much of the text before it tells a slip from others in the same line. */
const contextLength = 20;

/** A fix for a part of a text, at `index`. */
export function fixAt(text: string, index: number, cut: string, put: string): Fix {
  const row = text.lastIndexOf('\n', index - 1) + 1;
  return {before: text.slice(Math.max(row, index - contextLength), index), cut, put};
}

/**
 * The edit that cures a finding in the text of its file; undefined if there is no certain one, or if the text is no
 * longer there.
 */
export function editOf(finding: Finding, text: string): Edit | undefined {
  const fix = finding.fix ?? meantIn(finding);
  if (!fix) return undefined;
  const rows = text.split('\n');
  const start = rows.slice(0, finding.line - 1).join('\n').length + (finding.line > 1 ? 1 : 0);
  const end = start + rows.slice(finding.line - 1, finding.line + rowsBelow).join('\n').length;
  const at = text.indexOf(fix.before + fix.cut, start);
  if (at === -1 || at + fix.before.length + fix.cut.length > end) return undefined;
  const from = at + fix.before.length;
  return {from, to: from + fix.cut.length, insert: fix.put};
}

/** What was probably meant, as far as the finding itself names it: the nearest known word, or a date in our form. */
function meantIn({found, expected, field}: Finding): Fix | undefined {
  const put = meantBy(expected);
  if (put === undefined || typeof found !== 'object') return undefined;
  if ('quoted' in found) return {before: '', cut: found.quoted, put};
  const key = /[\w-]+$/.exec(field)?.[0];
  return 'key' in found && found.key === 'read.unknownField' && key
    ? {before: '', cut: key, put}
    : undefined;
}

function meantBy(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null || !('key' in value)) return undefined;
  const {key, values = {}} = value as Message;
  if (key === 'common.didYouMean') return asText(values.near);
  if (key === 'dates.meant') return asText(values.meant);
  if (key === 'dates.solarDay' || key === 'dates.solarTime') return asText(values.solar);
  return Object.values(values)
    .map(meantBy)
    .find(each => each !== undefined);
}

const asText = (value: unknown) => (typeof value === 'string' ? value : undefined);
