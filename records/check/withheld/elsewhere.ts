import fs from 'node:fs';
import path from 'node:path';
import {listFiles} from '../../../files/list.ts';
import {remember} from '../../../i18n/remember.ts';
import {contentDir, kinds, shortPath} from '../../read/files.ts';
import {message, type Finding} from '../../read/finding.ts';
import type {ReadFolder} from '../../read/folder.ts';
import {pictureHash} from '../pictures/inspect.ts';
import {redirectsFile} from '../../redirects/read.ts';
import {foldForNames} from './nameFold.ts';
import {isNamedIn, rowOf, type Unnameable} from './unnameable.ts';

/**
 * Names that must not appear, in everything that is published without being part of an item: all other files in
 * `content/` (mirrors, glossary, registries), the interface's words, and the files of `public/`. Their names count too.
 * Not in redirects: one that has such a name is left out of the site (`redirects/shown.ts`).
 */
export const checkElsewhere = (unnameable: readonly Unnameable[]): Finding[] =>
  unnameable.length
    ? otherFiles().flatMap(file => findingsIn(shortPath(file), readText(file), unnameable))
    : [];

/** Files of the interface's words, and those that are published unchanged; `npm run generate` writes their pictures. */
const otherFiles = (): string[] => [
  ...filesIn(contentDir(), kinds).filter(file => file !== redirectsFile()),
  ...filesIn('messages').filter(file => file.endsWith('.json')),
  ...filesIn('public', ['pictures'])
];

/** The files in a folder, but for those in some folders of it, which grow with the content and are not even listed. */
const filesIn = (root: string, except: readonly string[] = []): string[] =>
  fs.existsSync(root)
    ? fs
        .readdirSync(root, {withFileTypes: true})
        .filter(({name}) => !except.includes(name))
        .flatMap(entry => {
          const place = path.join(root, entry.name);
          if (entry.isDirectory()) return listFiles(place).map(name => path.join(place, name));
          return entry.isFile() ? place : [];
        })
        .sort()
    : [];

/** Null for a file that is no text, of which only the name is checked. */
function readText(file: string): string | null {
  const bytes = fs.readFileSync(file);
  return bytes.includes(0) ? null : bytes.toString('utf8');
}

/** These files hardly ever change, and are long. */
const folded = remember(foldForNames);

function findingsIn(
  file: string,
  text: string | null,
  unnameable: readonly Unnameable[]
): Finding[] {
  const error = (line: number, field: string, {slug, identity}: Unnameable): Finding => ({
    level: 'error',
    file,
    line,
    field,
    found: message('withheld.name', {identity, place: `content/prisoners/${slug}`}),
    expected: message('withheld.elsewhere')
  });
  const [inName, inText] = [folded(path.basename(file)), folded(text ?? '')];
  return unnameable.flatMap(person => [
    ...(isNamedIn(inName, person) ? [error(1, 'file name', person)] : []),
    ...(isNamedIn(inText, person)
      ? [error(1 + rowOf(text ?? '', person.names), 'text', person)]
      : [])
  ]);
}

/** Runs of at least six Latin or Arabic characters in bytes, as UTF-8 and as UTF-16 of either order. */
const readable = (bytes: Buffer): string =>
  [bytes.toString('utf8'), bytes.toString('utf16le'), bytes.subarray(1).toString('utf16le')]
    .flatMap(
      text =>
        text.match(/[\p{Script=Latin}\p{Script=Arabic}\p{M}\p{Nd}_.,:;/'’ \u200c-]{6,}/gu) ?? []
    )
    .join('\n');

const named = new Map<string, {people: string; found: readonly Unnameable[]}>();

/** Whose names a picture carries inside. Kept by the picture's hash, since all pictures are checked after each edit. */
function namedInside(file: string, unnameable: readonly Unnameable[]): readonly Unnameable[] {
  const [hash, people] = [pictureHash(file), JSON.stringify(unnameable)];
  const before = named.get(hash);
  if (before?.people === people) return before.found;
  const texts = foldForNames(readable(fs.readFileSync(file)));
  const found = unnameable.filter(person => isNamedIn(texts, person));
  named.set(hash, {people, found});
  return found;
}

/**
 * Names that must not appear, in the description that a picture carries inside (EXIF, IPTC, XMP). It is not published,
 * but whoever gets the file has it.
 */
export function checkPictures(
  {facts, dir}: ReadFolder,
  unnameable: readonly Unnameable[]
): Finding[] {
  const {media} = (facts?.data ?? {}) as {media?: unknown};
  if (!facts || !unnameable.length || !Array.isArray(media)) return [];
  return media.flatMap((medium: {src?: unknown} | null, index) => {
    const src = typeof medium?.src === 'string' ? medium.src : '';
    const file = path.join(dir, path.basename(src));
    if (
      src === '' ||
      src.startsWith('drawing:') ||
      !fs.statSync(file, {throwIfNoEntry: false})?.isFile()
    )
      return [];
    return namedInside(file, unnameable).map<Finding>(({slug, identity}) => ({
      level: 'error',
      file: facts.file,
      line: facts.lineOf(['media', index, 'src']),
      field: `media[${index}].src`,
      found: message('withheld.picture', {
        file: path.basename(src),
        identity,
        place: `content/prisoners/${slug}`
      }),
      expected: message('withheld.stripped')
    }));
  });
}
