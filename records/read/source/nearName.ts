import {message, nearest, type Value} from '../finding.ts';

/** A name without what copying, downloading and mail programs add: `Copy of en (1).md.txt` is `en.md`. */
const withoutAdditions = (name: string) =>
  name
    .toLowerCase()
    .replace(/^(?:copy of|kopie von)[ _-]+/, '')
    .replace(/(?:[ _-]+(?:copy|kopie)(?:[ _-]*\d+)?|[ _-]*\(\d+\))(?=\.|$)/, '')
    .replace(
      /(\.(?:md|yaml|yml|json|jpe?g|png|webp|avif|svg))\.(?:txt|bak|old|orig|md|yaml)$/,
      '$1'
    )
    .replace(/\.(?:markdown|mdown|mdx|txt)$/, '.md');

/** The known name of a file or folder that was probably meant. */
export const nearName = (name: string, known: readonly string[]): string | undefined =>
  nearest(withoutAdditions(name), known);

/** The end of an error message: “; rename it to en.md”, or nothing if no known name is close. */
export function renameHint(name: string, known: readonly string[]): Value {
  const near = nearName(name, known);
  return near ? message('files.rename', {near}) : '';
}
