import {json, type Answer} from '../requests.ts';
import {commitFiles} from '../store/git/commit.ts';
import {historyOf, textAt} from '../store/git/history.ts';
import {openRepository} from '../store/git/repository.ts';
import {shareCommits} from '../store/git/share.ts';
import {folderPath, itemName} from '../store/place.ts';
import {alone} from '../store/write.ts';
import {ApiError, type ApiRequest} from './context.ts';

export async function getHistory({item, rest, admitted}: ApiRequest): Promise<Answer> {
  const [commit, name] = rest;
  if (commit === undefined || name === undefined) {
    const entries = await historyOf(item);
    // The subject of a commit from outside may name other items.
    return json(
      admitted.scope === 'all' ? entries : entries.map(entry => ({...entry, subject: ''}))
    );
  }
  const text = await textAt(item, commit, name);
  if (text === null) throw new ApiError(404, 'no-such-version');
  return json({text});
}

/** Commits what git does not have yet of an item, and shares all commits with the remote, if there is one. */
export async function postDone({item, admitted}: ApiRequest): Promise<Answer> {
  const repository = await openRepository();
  if (!repository) return json({git: false});
  const subject = `Edit ${itemName(item)}`;
  const commit = await alone(() =>
    commitFiles(repository, [folderPath(item)], admitted, subject)
  ).catch((error: Error) => {
    throw new ApiError(500, 'uncommitted', error.message);
  });
  return json({git: true, commit, ...(await shareCommits(repository, alone))});
}
