import {EditorState, type Extension} from '@codemirror/state';
import {EditorView} from '@codemirror/view';
import {diff} from '@codemirror/merge';
import type {RefObject} from 'preact';
import {useEffect, useRef} from 'preact/hooks';
import {extensions, type TextOptions} from './codeMirror.ts';
import {showInvisible} from './invisible.ts';

type Props = Omit<TextOptions, 'more'> & {
  /** The text as it was drawn. */
  value: string;
  /** The text as it is now. An effect runs late: with `value` it would take back what was typed since. */
  read: () => string;
  isInvisibleShown: boolean;
  more?: Extension;
};

/**
 * A CodeMirror editor in an element. A text that differs from what was typed came from outside, such as a merge: only
 * what differs is changed, so that caret and undo stay.
 */
export function useEditor(
  host: RefObject<HTMLElement | null>,
  props: Props
): RefObject<EditorView | null> {
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  useEffect(() => {
    if (!host.current) return;
    const {onChange: _latest, read, more = [], value: _value, ...options} = props;
    view.current = new EditorView({
      parent: host.current,
      state: EditorState.create({
        doc: read(),
        extensions: extensions({...options, more, onChange: text => latest.current.onChange(text)})
      })
    });
    return () => view.current?.destroy();
  }, []);
  useEffect(() => {
    const editor = view.current;
    const now = props.read();
    const old = editor?.state.doc.toString() ?? now;
    if (!editor || old === now) return;
    editor.dispatch({
      changes: diff(old, now).map(({fromA, toA, fromB, toB}) => ({
        from: fromA,
        to: toA,
        insert: now.slice(fromB, toB)
      }))
    });
  }, [props.value]);
  useEffect(() => {
    view.current?.dispatch({effects: showInvisible(props.isInvisibleShown)});
  }, [props.isInvisibleShown]);
  return view;
}
