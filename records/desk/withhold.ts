import fs from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import {message, quote} from '../../i18n/catalogue/message.ts';
import {MessageError} from '../../i18n/catalogue/messageError.ts';
import type {Locale} from '../../i18n/locales.ts';
import {writeWhole} from '../../files/write.ts';
import {checkContent, textOf, type CheckInput, type Finding} from '../check/index.ts';
import {heldBackIn} from '../check/withheld/heldBack.ts';
import {containsName, unnameableIn} from '../check/withheld/unnameable.ts';
import {publishedStringsOf} from '../check/withheld/published.ts';
import {buildDay, buildMoment} from '../moment.ts';
import {factsFile, kinds, listFolders, shortPath, type Folder} from '../read/files.ts';
import {readFolder, type ReadFolder} from '../read/folder.ts';

/** What is left to do after an item was taken off the site. */
export type Withholding = {
  /** The item's file with its facts, from the project's root. */
  file: string;
  /** Names and links that remain in other items. */
  places: readonly Finding[];
  /** Items that readers do not see until their places are edited, as `kind/slug`. */
  heldBack: readonly string[];
  /** Errors that would stop the next build. */
  errors: readonly Finding[];
  /** Drafts that have the name. They are not published, but would be errors once they are. */
  drafts: readonly string[];
};

/** Why readers find the page withdrawn, until an editor writes a better reason. */
const reason: Record<Locale, string> = {
  en: 'We have withdrawn this page while we check it.',
  fa: 'این صفحه را تا پایان بررسی برداشته‌ایم.'
};

/**
 * Takes a person or another item off the site: a person is withheld, anything else withdrawn. Items that still name the
 * person are held back from then on, so that the site can be published at once. Run again, it says what is left; when
 * nothing is, it removes `takenOff`, and a name that comes back is an error again.
 *
 * `name`: the item as `kind/slug`. Throws a MessageError if there is no such item, or if its file is too
 * broken to be edited; then nothing was written.
 */
export function withhold(name: string): Withholding {
  const folder = folderNamed(name);
  const file = factsFile(folder);
  const before = fs.readFileSync(file, 'utf8');
  writeWhole(file, takenOff(before, folder));
  const left = whatIsLeft(folder);
  if (!left.places.length) writeWhole(file, noLongerTakenOff(fs.readFileSync(file, 'utf8')));
  return left;
}

/** What is left to do for an item, without changing anything. `input`: the content as it has been read. */
export function whatIsLeft(folder: Folder, input: CheckInput = {}): Withholding {
  const {findings, folders} = checkContent(buildMoment(), input);
  const own = `content/${folder.kind}/${folder.slug}`;
  const page = `/${folder.kind}/${folder.slug}`;
  const concerns = (finding: Finding) => {
    const {found} = textOf(finding, 'en');
    return (
      found.includes(`(${own})`) ||
      found === `“${page}”` ||
      found.startsWith(`“${page}#`) ||
      found === `“/act#${folder.slug}”`
    );
  };
  return {
    file: shortPath(factsFile(folder)),
    places: findings.filter(finding => finding.level === 'warning' && concerns(finding)),
    heldBack: heldBackIn(folders),
    errors: findings.filter(({level}) => level === 'error'),
    drafts: draftsNaming(folder, folders)
  };
}

function folderNamed(name: string): Folder {
  const [kind, slug] = name.replace(/^(?:\.\/)?content\/|\/+$/g, '').split('/');
  const folder = listFolders().find(each => each.kind === kind && each.slug === slug);
  if (!folder || !fs.existsSync(factsFile(folder)))
    throw new MessageError(
      message('withholding.noItem', {name: quote(name), example: 'prisoners/some-name', kinds})
    );
  return folder;
}

/** The facts as YAML, with the fields set that take the item off the site. Comments and all else stay as written. */
export function takenOff(text: string, {kind, slug}: Folder): string {
  const day = buildDay();
  const dated = withField(text, 'takenOff', day);
  const changed =
    kind === 'prisoners'
      ? withField(dated, 'identity', 'withheld')
      : withField(
          /^withdrawn:/m.test(dated)
            ? dated
            : withField(
                dated,
                'withdrawn',
                `\n  on: ${day}\n  reason:\n    en: ${reason.en}\n    fa: ${reason.fa}`
              ),
          'state',
          'withdrawn'
        );
  const {identity, state} = readFields(changed);
  if (kind === 'prisoners' ? identity !== 'withheld' : state !== 'withdrawn')
    throw new MessageError(
      message('withholding.notEdited', {
        item: `content/${kind}/${slug}`,
        line: kind === 'prisoners' ? 'identity: withheld' : 'state: withdrawn'
      })
    );
  return changed;
}

function readFields(text: string): {identity?: unknown; state?: unknown} {
  try {
    return (parse(text) ?? {}) as object;
  } catch {
    // A file with an error elsewhere: the two lines are right all the same.
    const field = (name: string) => new RegExp(`^${name}: (\\w+)`, 'm').exec(text)?.[1];
    return {identity: field('identity'), state: field('state')};
  }
}

/** Sets a field of the file's outermost level. A field that is not there yet comes after `state`. */
function withField(text: string, name: string, value: string): string {
  const line = `${name}:${value.startsWith('\n') ? '' : ' '}${value}`;
  const written = new RegExp(`^${name}:.*$`, 'm');
  return written.test(text)
    ? text.replace(written, () => line)
    : text.replace(/^state:.*$/m, state => `${state}\n${line}`);
}

/** The facts without the field that holds other items back; from then on the name is an error. */
export const noLongerTakenOff = (text: string): string => withoutField(text, 'takenOff');

const withoutField = (text: string, name: string): string =>
  text.replace(new RegExp(`^${name}:.*\\r?\\n`, 'm'), '');

function draftsNaming({kind, slug, dir}: Folder, folders: readonly ReadFolder[]): string[] {
  const person = kind === 'prisoners' ? unnameableIn(readFolder({kind, slug, dir})) : null;
  if (!person) return [];
  return folders
    .filter(({facts}) => (facts?.data as {state?: unknown} | undefined)?.state === 'draft')
    .filter(folder => publishedStringsOf(folder).some(({text}) => containsName(text, person.names)))
    .map(folder => `${folder.kind}/${folder.slug}`);
}

/** Whether a place that remains has a link to the item; otherwise it has the name. */
export const isLink = ({found}: Finding): boolean => typeof found === 'object' && 'quoted' in found;

/** The folder of an item that findings are in, as `kind/slug`. */
export const itemOf = ({file}: Finding): string => file.split(path.sep).slice(-3, -1).join('/');
