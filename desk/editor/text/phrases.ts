import {EditorState, type Extension} from '@codemirror/state';
import type {Translate} from '../page.ts';

/** CodeMirror's own words, in the language of whoever edits. */
export const phrases = (t: Translate): Extension =>
  EditorState.phrases.of({
    Find: t('cm-find'),
    Replace: t('cm-replace'),
    next: t('cm-next'),
    previous: t('cm-previous'),
    all: t('cm-all'),
    'match case': t('cm-case'),
    regexp: t('cm-pattern'),
    'by word': t('cm-words'),
    replace: t('cm-replace'),
    'replace all': t('cm-replaceAll'),
    close: t('cm-close'),
    Accept: t('cm-accept'),
    Reject: t('cm-reject'),
    Completions: t('cm-completions'),
    Diagnostics: t('findings'),
    'No diagnostics': t('noFindings')
  });
