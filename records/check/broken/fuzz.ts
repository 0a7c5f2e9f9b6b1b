import fs from 'node:fs';
import path from 'node:path';
import {listFolders} from '../../read/files.ts';
import {readFolder} from '../../read/folder.ts';
import {checkFolder, Context, failedCheck, textOf} from '../index.ts';
import {damaged, randomFrom} from './damage.ts';

/** A damaged copy of a file. */
export type DamagedFile = {file: string; how: string; data: string | Uint8Array};

export type FuzzResult = {
  inputs: number;
  findings: number;
  /** Copies with at least one error. */
  refused: number;
  /** Copies in which the check finds no error, so that they must build. */
  passed: DamagedFile[];
  /** Copies with which the check threw or failed. There should be none. */
  thrown: (DamagedFile & {message: string})[];
  /** The slowest check of one copy, in milliseconds. */
  slowest: number;
};

/**
 * Checks damaged copies of the documents in `CONTENT_DIR`, one at a time among the others. Writes into that folder and
 * leaves it as it was. The same seed gives the same copies.
 */
export function fuzzCheck(inputs: number, seed: number, now: Date): FuzzResult {
  const folders = listFolders();
  const whole = folders.map(readFolder);
  const context = new Context();
  const files = folders.flatMap(({dir}, index) =>
    fs
      .readdirSync(dir)
      .filter(name => /\.(?:md|yaml)$/.test(name))
      .map(name => ({index, file: path.join(dir, name)}))
  );
  const texts = files.map(({file}) => fs.readFileSync(file, 'utf8'));
  const result: FuzzResult = {
    inputs: 0,
    findings: 0,
    refused: 0,
    passed: [],
    thrown: [],
    slowest: 0
  };
  for (let input = 0; input < inputs; input++) {
    const random = randomFrom(seed * 1_000_003 + input);
    const at = random.below(files.length);
    const [target, text = ''] = [files[at], texts[at]];
    const folder = target && folders[target.index];
    if (!target || !folder) continue;
    const copy = {file: target.file, ...damaged(text, random.pick(texts), random)};
    fs.writeFileSync(target.file, copy.data);
    const begun = performance.now();
    try {
      const read = readFolder(folder);
      context.update(whole.with(target.index, read), now);
      const findings = checkFolder(read, context, now);
      result.findings += findings.length;
      const failure = findings.find(({field}) => field === failedCheck);
      if (failure) result.thrown.push({...copy, message: textOf(failure, 'en').found});
      else if (findings.some(({level}) => level === 'error')) result.refused++;
      else result.passed.push(copy);
    } catch (error) {
      result.thrown.push({...copy, message: String(error)});
    }
    result.slowest = Math.max(result.slowest, performance.now() - begun);
    result.inputs++;
    fs.writeFileSync(target.file, text);
  }
  return result;
}
