/** @jsxImportSource preact */
import {unifiedMergeView} from '@codemirror/merge';
import {EditorState} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {useLayoutEffect, useRef} from 'preact/hooks';
import {useDesk, useSession} from '../parts.tsx';
import {directions} from '../text/directions.ts';
import {phrases} from '../text/phrases.ts';

/** Both texts where two people changed the same lines: ours, with theirs marked, to be chosen from or rewritten. */
export default function ConflictPanel() {
  const {t, nonce} = useDesk();
  const session = useSession();
  const {conflict} = session.state;
  const host = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const panel = useRef<HTMLElement>(null);
  // Before anything else can be typed: the text is taken as it is now.
  useLayoutEffect(() => {
    if (!conflict || !host.current) return;
    view.current = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: session.file(conflict.name).text,
        extensions: [
          EditorView.cspNonce.of(nonce),
          EditorView.lineWrapping,
          phrases(t),
          directions(conflict.name === 'fa.md' ? 'rtl' : 'ltr'),
          EditorView.contentAttributes.of({'aria-label': t('conflict')}),
          unifiedMergeView({original: conflict.theirs.text, allowInlineDiffs: true})
        ]
      })
    });
    panel.current?.focus({preventScroll: true});
    panel.current?.scrollIntoView({block: 'start'});
    return () => view.current?.destroy();
  }, [conflict]);
  if (!conflict) return null;
  return (
    <section
      ref={panel}
      className="edit-conflict"
      role="alertdialog"
      aria-label={t('conflict')}
      tabIndex={-1}
    >
      <h2>{t('conflict')}</h2>
      <p>{t('conflictHelp', {name: conflict.name})}</p>
      <div ref={host} className="edit-code" dir={conflict.name === 'fa.md' ? 'rtl' : 'ltr'} />
      <button
        type="button"
        onClick={() => void session.resolve(view.current?.state.doc.toString() ?? '')}
      >
        {t('saveMerged')}
      </button>
    </section>
  );
}
