/** @jsxImportSource preact */
import {redo, undo} from '@codemirror/commands';
import type {EditorState, TransactionSpec} from '@codemirror/state';
import type {EditorView} from '@codemirror/view';
import {useRef} from 'preact/hooks';
import type {DialogName} from '../dialogs/Dialogs.tsx';
import {useDesk} from '../parts.tsx';
import {halfSpace, isolate, put, putBlock, wrap} from './commands.ts';

type Props = {view: {current: EditorView | null}; onDialog: (name: DialogName) => void};

/** The buttons above a text: one stop of the Tab key, arrows inside it. */
export default function Toolbar({view, onDialog}: Props) {
  const {data, t} = useDesk();
  const bar = useRef<HTMLDivElement>(null);
  const run = (make: (state: EditorState) => TransactionSpec) => () => {
    const editor = view.current;
    if (!editor) return;
    editor.dispatch(make(editor.state));
    editor.focus();
  };
  const undoing = (command: (editor: EditorView) => boolean) => () => {
    if (view.current) command(view.current);
  };
  const buttons = [
    ['undo', undoing(undo), 'Ctrl-Z'],
    ['redo', undoing(redo), 'Ctrl-Y'],
    ['bold', run(state => wrap(state, '**', '**', t('someWords')))],
    ['heading', run(state => putBlock(state, '## ', t('someWords'), ''))],
    ['list', run(state => putBlock(state, '- ', t('someWords'), ''))],
    ['link', () => onDialog('link'), 'Ctrl-K'],
    ['date', () => onDialog('date'), 'Ctrl-;'],
    ['quote', () => onDialog('quote'), 'Ctrl-Shift-.'],
    ['note', () => onDialog('note')],
    ...(data.kind === 'news' ? ([['picture', () => onDialog('picture')]] as const) : []),
    ['halfSpace', run(state => put(state, halfSpace)), 'Shift-Space'],
    ['isolate', run(isolate)]
  ] as const satisfies readonly (readonly [string, () => void, string?])[];
  function onKeyDown(event: KeyboardEvent) {
    const all = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = all.indexOf(event.target as HTMLButtonElement);
    const isRight = getComputedStyle(bar.current ?? document.body).direction === 'rtl';
    const step = {ArrowRight: isRight ? -1 : 1, ArrowLeft: isRight ? 1 : -1}[event.key];
    if (step === undefined || at === -1) return;
    event.preventDefault();
    const next = all[(at + step + all.length) % all.length];
    all.forEach(button => button.setAttribute('tabindex', button === next ? '0' : '-1'));
    next?.focus();
  }
  return (
    <div
      ref={bar}
      role="toolbar"
      aria-label={t('toolbar')}
      className="edit-toolbar"
      lang={data.locale}
      dir={data.locale === 'fa' ? 'rtl' : 'ltr'}
      onKeyDown={onKeyDown}
    >
      {buttons.map(([name, act, key], index) => (
        <button key={name} type="button" tabIndex={index ? -1 : 0} title={key ?? ''} onClick={act}>
          {t(`bar-${name}`)}
        </button>
      ))}
    </div>
  );
}
