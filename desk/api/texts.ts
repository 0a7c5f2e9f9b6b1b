import path from 'node:path';
import {editOf, findingWords, findingsWith, readAll} from '../../records/desk/index.ts';
import {json, type Answer} from '../requests.ts';
import {applyEdits, FactEditError, type FactEdit} from '../store/factEdits.ts';
import {ApiError, bodyOf, type ApiRequest} from './context.ts';
import {cleanPaste} from './paste.ts';

/** The findings that the item would have with texts that are not saved, with the certain cures in those texts. */
export async function postFindings({
  item,
  admitted,
  locale,
  ...request
}: ApiRequest): Promise<Answer> {
  const {files} = bodyOf(request, {files: 'object'});
  if (!Object.values(files).every(text => typeof text === 'string'))
    throw new ApiError(400, 'form');
  await readAll();
  const viewer = admitted.scope === 'all' ? 'editor' : 'guest';
  const texts = files as Record<string, string>;
  const findings = findingsWith(item.kind, item.slug, texts, viewer).map(finding => {
    const text = texts[path.basename(finding.file)];
    const fix = text === undefined ? undefined : editOf(finding, text);
    const {level, file, line} = finding;
    return {level, file, line, ...findingWords(finding, locale), ...(fix && {fix})};
  });
  return json({findings});
}

export function postFacts(request: ApiRequest): Answer {
  const {text, edits} = bodyOf(request, {text: 'string', edits: 'array'});
  if (!edits.every(isEdit)) throw new ApiError(400, 'form');
  try {
    return json({text: applyEdits(text, edits)});
  } catch (error) {
    if (error instanceof FactEditError) throw new ApiError(422, 'edit', error.message);
    throw error;
  }
}

const isEdit = (edit: unknown): edit is FactEdit => {
  const {op, path, to} = (edit ?? {}) as Record<string, unknown>;
  return (
    ['set', 'delete', 'insert', 'move'].includes(String(op)) &&
    Array.isArray(path) &&
    path.every(key => typeof key === 'string' || Number.isInteger(key)) &&
    (to === undefined || Number.isInteger(to))
  );
};

export function postPaste(request: ApiRequest): Answer {
  return json(cleanPaste(bodyOf(request, {html: 'string'}).html));
}
