import {anyPlaceholder} from '../../check/index.ts';
import {publishedStringsOf} from '../../check/withheld/published.ts';
import type {ReadFolder} from '../../read/folder.ts';

/** A place of an item that still has the placeholder of a new draft. */
export type LeftToWrite = {
  /** Path of the file from the project's root. */
  file: string;
  line: number;
  /** Field, or `text` for the Markdown. */
  field: string;
};

/** Every place of an item that is still to be written, in the order of its files. */
export const leftIn = (folder: ReadFolder): LeftToWrite[] =>
  publishedStringsOf(folder).flatMap(({text, file, field, firstLine}) => {
    const at = anyPlaceholder.exec(text)?.index;
    return at === undefined
      ? []
      : [{file, line: firstLine() + text.slice(0, at).split('\n').length - 1, field}];
  });
