import fs from 'node:fs';
import path from 'node:path';
import {shortPath, type Folder} from '../../read/files.ts';
import {message, type Finding} from '../../read/finding.ts';
import {isClutter} from '../../read/source/clutter.ts';
import {inspectPictures} from './inspect.ts';
import {isPictureName} from './pictureFiles.ts';

/**
 * Pictures that still have what a camera or a program writes beside the pixels: place, time, device, owner. It is not
 * published, but whoever gets the repository has it, and git keeps it for ever.
 */
export const checkOriginals = (folders: readonly Folder[]): Finding[] =>
  carryingPictures(folders).map(({file, carries}) => ({
    level: 'warning',
    file: shortPath(file),
    line: 1,
    field: 'picture',
    found: message('pictures.carries', {what: carries.map(each => each.toUpperCase())}),
    expected: message('pictures.strip', {file: shortPath(file)})
  }));

/** The pictures in folders of documents, used or not, that carry more than pixels. */
export function carryingPictures(
  folders: readonly Folder[]
): {file: string; carries: readonly string[]}[] {
  const files = folders.flatMap(picturesIn);
  const inspections = inspectPictures(files);
  return files.flatMap((file, index) => {
    const inspection = inspections[index];
    return inspection && 'carries' in inspection && inspection.carries.length
      ? [{file, carries: inspection.carries}]
      : [];
  });
}

/** The picture files in the folder of a document, used or not. */
export function picturesIn({dir}: Folder): string[] {
  if (!fs.lstatSync(dir, {throwIfNoEntry: false})?.isDirectory()) return [];
  return fs
    .readdirSync(dir, {withFileTypes: true})
    .filter(entry => entry.isFile() && !isClutter(entry.name) && isPictureName(entry.name))
    .map(({name}) => path.join(dir, name));
}
