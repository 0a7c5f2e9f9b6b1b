import fs from 'node:fs';
import path from 'node:path';
import type {ZodType, z} from 'zod';
import {contentDir} from './files.ts';
import {isText, readText} from './source/readText.ts';
import {readValid} from './validate.ts';

/**
 * Reader of a file directly in `content/`. It returns null if there is no such file or it is not valid, which the check
 * reports. Every page asks, so the file is read only after it has changed.
 */
export function rootFile<S extends ZodType>(name: string, schema: S): () => z.output<S> | null {
  let read: {state: string; data: z.output<S> | null} | undefined;
  return () => {
    const file = path.join(contentDir(), name);
    const stat = fs.statSync(file, {throwIfNoEntry: false});
    if (!stat) return null;
    const state = `${file} ${stat.mtimeMs} ${stat.size}`;
    if (read?.state !== state) {
      const source = readText(file);
      const {valid} = readValid(isText(source) ? source.text : '', file, schema);
      read = {state, data: valid};
    }
    return read.data;
  };
}
