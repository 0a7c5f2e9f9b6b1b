/** @jsxImportSource preact */
import {setDiagnostics} from '@codemirror/lint';
import type {EditorView} from '@codemirror/view';
import {useEffect, useLayoutEffect, useRef, useState} from 'preact/hooks';
import {parse} from 'yaml';
import {applyEdits} from '../../store/factEdits.ts';
import Dialogs, {type DialogName} from '../dialogs/Dialogs.tsx';
import HeadForm from '../form/HeadForm.tsx';
import {valueAt} from '../form/values.ts';
import {useDesk, useSession} from '../parts.tsx';
import type {Choice} from '../session/api.ts';
import {completion} from './completion.ts';
import {diagnosticsOf} from './findings.ts';
import {joinText, linesAbove, splitText, type Parts} from './frontMatter.ts';
import {onShowLine, showLine} from './showLine.ts';
import {pasteCleaned} from './paste.ts';
import {phrases} from './phrases.ts';
import Toolbar from './Toolbar.tsx';
import {useEditor} from './useEditor.ts';

type Props = {locale: 'en' | 'fa'; name: string; isRaw: boolean; isInvisibleShown: boolean};

/** The text in one language: its front matter as fields, and its body in an editor. As a raw file: all of it. */
export default function TextPane({locale, name, isRaw, isInvisibleShown}: Props) {
  const {t} = useDesk();
  const session = useSession();
  if (!session.names().includes(name)) return <NoText locale={locale} name={name} />;
  const {text} = session.file(name);
  const parts = splitText(text);
  return (
    <section className="edit-text" aria-label={t(`text-${locale}`)}>
      <h2>{t(`text-${locale}`)}</h2>
      {parts && !isRaw ? (
        <>
          <HeadForm
            head={parts.head}
            locale={locale}
            name={name}
            isInvisibleShown={isInvisibleShown}
            onEdit={edits => {
              const now = splitText(session.file(name).text);
              if (now) session.edit(name, joinText({...now, head: applyEdits(now.head, edits)}));
            }}
          />
          <BodyEditor
            key="body"
            parts={parts}
            locale={locale}
            name={name}
            isInvisibleShown={isInvisibleShown}
          />
        </>
      ) : (
        <RawEditor key="raw" name={name} isInvisibleShown={isInvisibleShown} locale={locale} />
      )}
    </section>
  );
}

type BodyProps = {parts: Parts; locale: 'en' | 'fa'; name: string; isInvisibleShown: boolean};

function BodyEditor({parts, locale, name, isInvisibleShown}: BodyProps) {
  const {data, t, api, session, nonce, say} = useDesk();
  const host = useRef<HTMLDivElement>(null);
  const [dialog, setDialog] = useState<DialogName | null>(null);
  const wasOpen = useRef(false);
  // When a dialog has gone; while it is open, nothing else can have the focus.
  useLayoutEffect(() => {
    if (dialog === null && wasOpen.current) view.current?.focus();
    wasOpen.current = dialog !== null;
  }, [dialog]);
  const open = (which: DialogName) => () => {
    setDialog(which);
    return true;
  };
  const view = useEditor(host, {
    value: parts.body,
    read: () => splitText(session.file(name).text)?.body ?? '',
    locale,
    nonce,
    isInvisibleShown,
    language: 'markdown',
    label: t(`text-${locale}`),
    keys: [
      {key: 'Mod-k', run: open('link'), preventDefault: true},
      {key: 'Mod-;', run: open('date'), preventDefault: true},
      {key: 'Mod-Shift-.', run: open('quote'), preventDefault: true}
    ],
    onChange: body => {
      const now = splitText(session.file(name).text);
      if (now) session.edit(name, joinText({...now, body}));
    },
    more: [
      phrases(t),
      completion({
        complete: api.complete,
        entries: () => entriesOf(session.file(data.factsFile).text),
        locale,
        searching: t('searching'),
        directives: data.directives
      }),
      pasteCleaned(api, dropped => say(t('pasteDropped', {what: dropped})))
    ]
  });
  useFindingMarks(view, parts, name);
  return (
    <>
      <Toolbar view={view} onDialog={setDialog} />
      <div ref={host} className="edit-code" data-file={name} />
      {dialog && (
        <Dialogs name={dialog} locale={locale} view={view} onClose={() => setDialog(null)} />
      )}
    </>
  );
}

/** Marks what the check found in a text, and leads to a line of it that is asked for. */
function useFindingMarks(view: {current: EditorView | null}, parts: Parts, name: string) {
  const {t, session, findings} = useDesk();
  useEffect(() => {
    const editor = view.current;
    if (!editor) return;
    const own = findings.filter(({file}) => file.endsWith(`/${name}`));
    editor.dispatch(
      setDiagnostics(editor.state, diagnosticsOf(own, parts, editor.state.doc, t('applyCure')))
    );
  }, [findings]);
  useEffect(() => {
    const onShow = ({detail}: CustomEvent<{name: string; line: number}>) => {
      const now = splitText(session.file(name).text);
      if (detail.name === name && now && view.current)
        showLine(view.current, detail.line - linesAbove(now));
    };
    return onShowLine(onShow);
  }, []);
}

type RawProps = {name: string; locale: 'en' | 'fa'; isInvisibleShown: boolean};

/** A file as it is, for those who know it. */
export function RawEditor({name, locale, isInvisibleShown}: RawProps) {
  const {t, nonce} = useDesk();
  const session = useSession();
  const host = useRef<HTMLDivElement>(null);
  useEditor(host, {
    value: session.file(name).text,
    read: () => session.file(name).text,
    locale,
    nonce,
    isInvisibleShown,
    language: 'raw',
    label: t('rawFile', {name}),
    keys: [],
    more: phrases(t),
    onChange: text => session.edit(name, text)
  });
  return <div ref={host} className="edit-code edit-raw" data-file={name} dir="ltr" />;
}

function NoText({locale, name}: {locale: 'en' | 'fa'; name: string}) {
  const {data, t, session} = useDesk();
  const title = data.kind === 'prisoners' ? '' : 'title: ""\n';
  const other = locale === 'en' ? 'fa' : 'en';
  const begun = `---\n${title}summary: ""\ntranslation:\n  status: rough\n  of: ${other}\n---\n`;
  return (
    <section className="edit-text">
      <h2>{t(`text-${locale}`)}</h2>
      <p>{t('noText')}</p>
      <button type="button" onClick={() => session.add(name, begun)}>
        {t('beginText')}
      </button>
    </section>
  );
}

/** The pictures and links of the facts, which directives can show. */
function entriesOf(text: string): {figure: Choice[]; video: Choice[]} {
  let facts: unknown;
  try {
    facts = parse(text);
  } catch {
    // While its YAML is broken, nothing of it can be offered.
  }
  const choices = (field: string, words: string) => {
    const list = valueAt(facts, [field]);
    return (Array.isArray(list) ? list : []).flatMap((entry: unknown): Choice[] => {
      const id = valueAt(entry, ['id']);
      return typeof id === 'string'
        ? [{value: id, label: (valueAt(entry, [words]) ?? {}) as Choice['label']}]
        : [];
    });
  };
  return {figure: choices('media', 'caption'), video: choices('links', 'title')};
}
