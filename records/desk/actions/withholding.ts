import fs from 'node:fs';
import {buildMoment} from '../../moment.ts';
import {factsFile} from '../../read/files.ts';
import {documentKinds, type DocumentKind} from '../../schema/documents.ts';
import {currentContext, folderOf, readFolders} from '../folders.ts';
import {noLongerTakenOff, whatIsLeft, type Withholding} from '../withhold.ts';
import {sealOf} from './trial.ts';
import type {Plan} from './types.ts';

type Item = {kind: DocumentKind; slug: string};

/** What is left to do for an item that was taken off the site; undefined if it was not, or all is done. */
export function withholdingOf({kind, slug}: Item): Withholding | undefined {
  const context = currentContext();
  const folder = context.at(`${kind}/${slug}`);
  const {takenOff} = (folder?.facts?.data ?? {}) as {takenOff?: string};
  if (!folder || takenOff === undefined) return undefined;
  return whatIsLeft(folder, {folders: readFolders(), context});
}

/** Ends it when nothing is left: from then on the name, or a link, is an error. undefined: something is left. */
export function finishWithholding({kind, slug}: Item): Plan | undefined {
  const folder = folderOf(kind, slug);
  const left = withholdingOf({kind, slug});
  if (!folder || !left || left.places.length) return undefined;
  const text = fs.readFileSync(factsFile(folder), 'utf8');
  const changes = [
    {file: `${kind}/${slug}/${documentKinds[kind].facts}`, text: noLongerTakenOff(text)}
  ];
  return {
    action: kind === 'prisoners' ? 'withhold' : 'withdraw',
    kind,
    slug,
    problems: [],
    changes,
    errors: [],
    warnings: [],
    effects: {page: 'none', pages: [], lists: [], feeds: [], cards: 'same'},
    seal: sealOf(changes, [text, buildMoment().toISOString().slice(0, 10)])
  };
}
