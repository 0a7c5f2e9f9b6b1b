import {isUtf8} from 'node:buffer';
import fs from 'node:fs';
import path from 'node:path';
import {bounds} from '../../schema/values/bounds.ts';
import {shortPath, withPlainLines} from '../files.ts';
import {message, type Finding, type Message, type Value} from '../finding.ts';

/** The text of a file, or the finding that says why it cannot be read. */
export type TextFile = {text: string} | {problem: Finding};

/**
 * Reads a text file as UTF-8. Links are not followed: one may lead out of the project, and git stores only where it
 * leads. Never throws.
 */
export function readText(file: string): TextFile {
  const problem = (found: Value, expected: Value, line = 1): TextFile => ({
    problem: {
      level: 'error',
      file: shortPath(file),
      line,
      field: 'file',
      found,
      expected
    }
  });
  try {
    const stat = fs.lstatSync(file);
    if (!stat.isFile()) return problem(...notAFile(stat, path.basename(file)));
    if (stat.size > bounds.fileBytes)
      return problem(
        message('files.bytes', {bytes: stat.size}),
        message('files.fewerBytes', {most: bounds.fileBytes})
      );
    const data = fs.readFileSync(file);
    const encoding = otherEncoding(data);
    if (encoding)
      return problem(
        message('files.notUtf8', {what: encoding.name}),
        message('files.utf8'),
        encoding.line
      );
    return {text: withPlainLines(data.toString('utf8'))};
  } catch (error) {
    return problem(unreadable(error), message('files.readableFile'));
  }
}

export const isText = (file: TextFile): file is {text: string} => 'text' in file;

/** Found and expected, for what is not a file although it has the name of one. */
export const notAFile = (
  entry: Pick<fs.Dirent, 'isDirectory' | 'isSymbolicLink'>,
  name: string
): readonly [Message, Message] => {
  if (entry.isDirectory()) return [message('files.folderNamed', {name}), message('files.noFolder')];
  return entry.isSymbolicLink()
    ? [message('files.link'), message('files.fileItself')]
    : [message('files.notAFile'), message('files.fileOrNothing')];
};

/** Why the system did not let us read something, for a finding. */
export const unreadable = (error: unknown): Message =>
  message('files.unreadable', {
    code: (error as NodeJS.ErrnoException).code ?? String(error)
  });

type Encoding = {name: Message; line: number};

/** What a file is if it is not UTF-8, and the first line that shows it. */
function otherEncoding(data: Buffer): Encoding | undefined {
  const [first = 0, second = 0] = data;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff))
    return {name: message('files.utf16'), line: 1};
  if (zeros(data) > data.length * maxZeros)
    return {
      name: message('files.zeroBytes'),
      line: lineAt(data, data.indexOf(0))
    };
  if (isUtf8(data)) return undefined;
  let start = 0;
  for (let line = 1; ; line++) {
    const end = data.indexOf(0x0a, start);
    if (!isUtf8(data.subarray(start, end === -1 ? undefined : end)))
      return {name: message('files.badBytes'), line};
    start = end + 1;
  }
}

/** Share of zero bytes from which a file is no text in UTF-8. UTF-16 has one for each space and Latin letter. */
const maxZeros = 0.02;
const zeros = (data: Buffer) => data.filter(byte => byte === 0).length;

const lineAt = (data: Buffer, index: number) =>
  data.subarray(0, index).filter(byte => byte === 0x0a).length + 1;
