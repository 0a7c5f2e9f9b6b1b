import sharp from 'sharp';
import path from 'node:path';
import {bounds} from '../../records/schema/values/bounds.ts';
import {includesRole} from '../access/roles.ts';
import {json, type Answer} from '../requests.ts';
import {draftsOf, dropDraft, keepDraft} from '../store/drafts.ts';
import {keepPicture} from '../store/picture.ts';
import {folderPath, isTextName, itemName} from '../store/place.ts';
import {saveFile} from '../store/save.ts';
import {keepVersion} from '../store/versions.ts';
import {readItem} from '../store/write.ts';
import {ApiError, bodyOf, type ApiRequest} from './context.ts';

/** Everything that the editor needs of an item when it opens. */
export async function getItem({item, admitted, presence}: ApiRequest): Promise<Answer> {
  const stored = readItem(item.kind, item.slug);
  if (!stored) throw new ApiError(410, 'gone');
  const files = Object.fromEntries(
    Object.entries(stored.files).filter(([name]) => isTextName(item.kind, name))
  );
  for (const {text, version} of Object.values(files)) keepVersion(version, text);
  presence.note(itemName(item), admitted);
  const pictures = await Promise.all(
    stored.pictures.map(async name => {
      const read = await sharp(path.join(folderPath(item), name))
        .metadata()
        .catch(() => null);
      return {name, width: read?.width ?? 0, height: read?.height ?? 0};
    })
  );
  return json({
    ...item,
    role: admitted.role,
    mayRelease: includesRole(admitted.role, 'releaser'),
    files,
    drafts: draftsOf(item, admitted),
    present: presence.others(itemName(item), admitted.session),
    pictures
  });
}

/** Notes that the editor still has the item open, and says who else has. */
export function getPresent({item, admitted, presence}: ApiRequest): Answer {
  presence.note(itemName(item), admitted);
  return json({present: presence.others(itemName(item), admitted.session)});
}

export async function putFile({item, rest, admitted, ...request}: ApiRequest): Promise<Answer> {
  const name = textName(item.kind, rest[0]);
  const {text, version} = bodyOf(request, {text: 'string', version: 'string?'});
  if (Buffer.byteLength(text) > bounds.fileBytes)
    throw new ApiError(413, 'too-long', {most: bounds.fileBytes});
  const result = await saveFile(item, name, {text, version}, admitted);
  if (result.ok) {
    const {ok: _ok, ...saved} = result;
    dropDraft(item, admitted, name);
    return json(saved);
  }
  const {ok: _ok, reason, ...told} = result;
  const status = {conflict: 409, gone: 410, release: 403, full: 507, failed: 500}[reason];
  return json({error: reason, ...told}, status);
}

export function putDraft({item, rest, admitted, presence, ...request}: ApiRequest): Answer {
  const name = textName(item.kind, rest[0]);
  const {text, version} = bodyOf(request, {text: 'string', version: 'string?'});
  presence.note(itemName(item), admitted);
  const {at} = keepDraft(item, admitted, name, {text, version});
  return json({at});
}

export function deleteDraft({item, rest, admitted}: ApiRequest): Answer {
  dropDraft(item, admitted, textName(item.kind, rest[0]));
  return json({});
}

export async function postPicture({item, query, body, admitted}: ApiRequest): Promise<Answer> {
  const result = await keepPicture(item, query.get('name') ?? '', body, admitted);
  if (result.ok) {
    const {ok: _ok, ...picture} = result;
    return json(picture);
  }
  if ('problem' in result) throw new ApiError(422, result.problem);
  throw new ApiError(
    {full: 507, gone: 410, conflict: 409, failed: 500}[result.reason],
    result.reason
  );
}

function textName(kind: ApiRequest['item']['kind'], name = ''): string {
  if (!isTextName(kind, name)) throw new ApiError(404, 'no-such-file');
  return name;
}
