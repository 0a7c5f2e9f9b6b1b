import fs from 'node:fs';
import path from 'node:path';
import type {Outcome, Plan} from '../../records/desk/index.ts';
import type {Editor} from '../store/editor.ts';
import {contentPath, folderPath, readBytes, versionOf, type Item} from '../store/place.ts';
import {writeFiles, type Change} from '../store/write.ts';

/**
 * Does what a plan says, as one change of all its files, and says what came of it. `from`: the item that it was made
 * for; a renamed one takes its pictures along.
 */
export async function writePlan(plan: Plan, from: Item | null, by: Editor): Promise<Outcome> {
  const item = `${plan.kind}/${plan.slug}`;
  const texts = plan.changes.map(({file, text}) => ({
    file,
    text,
    version: versionOf(readBytes(contentPath(file)))
  }));
  const pictures = plan.action === 'rename' && from ? movedPictures(from, plan) : [];
  const result = await writeFiles([...texts, ...pictures], by, subjectOf(plan, from));
  if (result.ok)
    return {
      result: 'done',
      item,
      ...(result.uncommitted !== undefined && {detail: result.uncommitted})
    };
  if (result.reason === 'conflict') return {result: 'changed'};
  return {result: result.reason, detail: result.detail ?? result.file};
}

function movedPictures(from: Item, to: Item): Change[] {
  const folder = folderPath(from);
  return fs
    .readdirSync(folder)
    .filter(name => !name.startsWith('.') && !/\.(?:md|yaml)$/.test(name))
    .flatMap(name => {
      const data = fs.readFileSync(path.join(folder, name));
      return [
        {file: `${to.kind}/${to.slug}/${name}`, text: data, version: null},
        {file: `${from.kind}/${from.slug}/${name}`, text: null, version: versionOf(data)}
      ];
    });
}

/** Subject of the commit. One that takes a name off the site must not say it. */
function subjectOf({action, kind, slug}: Plan, from: Item | null): string {
  switch (action) {
    case 'withhold':
      return 'Take an item off the site';
    case 'rename':
      return `Rename ${kind}/${from?.slug ?? ''} to ${slug}`;
    case 'translated':
      return `Record the translation of ${kind}/${slug}`;
    case 'new':
      return `Begin ${kind}/${slug}`;
    case 'correct':
      return `Declare a correction in ${kind}/${slug}`;
    default:
      return `${action[0]?.toUpperCase()}${action.slice(1)} ${kind}/${slug}`;
  }
}
