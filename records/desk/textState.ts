import fs from 'node:fs';
import type {Locale} from '../../i18n/locales.ts';
import {wordsFile, type Folder} from '../read/files.ts';
import {readCached} from './folders.ts';

/** How a text in one language stands; the desk's words for it are in `messages/desk.*.json`. */
export type DeskTextState =
  | 'missing'
  | 'unreadable'
  | 'original'
  | 'translated'
  | 'rough'
  | 'unrecorded'
  | 'outdated'
  /** Not read yet. */
  | 'unchecked';

/** How an item's text in a language stands. */
export function textStateOf(folder: Folder, locale: Locale): DeskTextState {
  const {words, record} = readCached(folder);
  const text = words[locale];
  if (!text && !fs.existsSync(wordsFile(folder, locale))) return 'missing';
  const {status, ofHash} =
    (text?.located.data as {translation?: {status?: string; ofHash?: string}} | undefined)
      ?.translation ?? {};
  if (status === 'original') return status;
  if (status !== 'translated' && status !== 'rough') return 'unreadable';
  if (!ofHash) return 'unrecorded';
  return record?.outdated.includes(locale) ? 'outdated' : status;
}
