/** @jsxImportSource preact */
import type {EditorView} from '@codemirror/view';
import type {ComponentChildren} from 'preact';
import {useEffect, useRef, useState} from 'preact/hooks';
import {parse} from 'yaml';
import Combobox from '../form/inputs/Combobox.tsx';
import DateInput from '../form/inputs/DateInput.tsx';
import {fitting, sourcesOf} from '../form/choices.ts';
import {folders} from '../page.ts';
import {useDesk} from '../parts.tsx';
import type {Choice} from '../session/api.ts';
import {attribute, link, put, putBlock} from '../text/commands.ts';
import {nameOf} from '../text/completion.ts';
import type {Insert} from './insert.ts';
import PictureDialog from './PictureDialog.tsx';

export type DialogName = 'link' | 'date' | 'quote' | 'note' | 'picture';
type Props = {
  name: DialogName;
  locale: 'en' | 'fa';
  view: {current: EditorView | null};
  onClose: () => void;
};

/** The dialogs of the bar above a text. Each puts its markup where the caret is. */
export default function Dialogs({name, locale, view, onClose}: Props) {
  const {t} = useDesk();
  const insert: Insert = make => {
    if (view.current) view.current.dispatch(make(view.current));
    onClose();
  };
  return (
    <Dialog title={t(`bar-${name}`)} onClose={onClose}>
      {name === 'link' && <LinkDialog locale={locale} insert={insert} />}
      {name === 'date' && <DateDialog insert={insert} />}
      {name === 'quote' && <QuoteDialog locale={locale} insert={insert} />}
      {name === 'note' && <NoteDialog insert={insert} />}
      {name === 'picture' && <PictureDialog insert={insert} />}
    </Dialog>
  );
}

type DialogProps = {title: string; onClose: () => void; children: ComponentChildren};

function Dialog({title, onClose, children}: DialogProps) {
  const {data, t} = useDesk();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      aria-label={title}
      className="edit-dialog"
      lang={data.locale}
      dir={data.locale === 'fa' ? 'rtl' : 'ltr'}
      onClose={onClose}
    >
      <h2>{title}</h2>
      {children}
      <button type="button" className="edit-quiet" onClick={onClose}>
        {t('cancel')}
      </button>
    </dialog>
  );
}

const whats = ['person', 'case', 'action', 'source'] as const;

/** A link to a person, case or action of the site, or to a source of this item. */
function LinkDialog({locale, insert}: {locale: 'en' | 'fa'; insert: Insert}) {
  const {data, t, api, session} = useDesk();
  const [what, setWhat] = useState<(typeof whats)[number]>('person');
  const find = async (typed: string): Promise<readonly Choice[]> =>
    what === 'source'
      ? fitting(sourcesOf(parse(session.file(data.factsFile).text)), typed)
      : api.complete(what, typed);
  const choose = (choice: Choice) =>
    insert(({state}) => {
      const address =
        what === 'source' ? `#source-${choice.value}` : `/${folders[what]}/${choice.value}`;
      return link(state, address, nameOf(choice, locale));
    });
  return (
    <>
      <fieldset className="edit-ticks">
        <legend>{t('linkTo')}</legend>
        {whats.map(each => (
          <label key={each} className="edit-check">
            <input
              type="radio"
              name="what"
              checked={what === each}
              onChange={() => setWhat(each)}
            />{' '}
            {t(`what-${each}`)}
          </label>
        ))}
      </fieldset>
      <Combobox key={what} label={t(`what-${what}`)} find={find} onChoose={choose} autoFocus />
    </>
  );
}

function DateDialog({insert}: {insert: Insert}) {
  const {t} = useDesk();
  const [date, setDate] = useState<string>();
  return (
    <>
      <DateInput value={date ?? ''} form="partial" label={t('bar-date')} onChange={setDate} />
      <button
        type="button"
        disabled={!date}
        onClick={() => insert(({state}) => put(state, `:date[${date}]`))}
      >
        {t('insert')}
      </button>
    </>
  );
}

function QuoteDialog({locale, insert}: {locale: 'en' | 'fa'; insert: Insert}) {
  const {t} = useDesk();
  const [by, setBy] = useState('');
  const [lang, setLang] = useState<string>(locale);
  const [form, setForm] = useState('verbatim');
  return (
    <>
      <label>
        {t('quoteBy')}
        <input value={by} dir="auto" onInput={({currentTarget}) => setBy(currentTarget.value)} />
      </label>
      <label>
        {t('quoteLanguage')}
        <input
          value={lang}
          dir="ltr"
          size={3}
          onInput={({currentTarget}) => setLang(currentTarget.value)}
        />
      </label>
      <label>
        {t('quoteForm')}
        <select value={form} onChange={({currentTarget}) => setForm(currentTarget.value)}>
          <option value="verbatim">{t('quote-verbatim')}</option>
          <option value="summary">{t('quote-summary')}</option>
        </select>
      </label>
      <button
        type="button"
        disabled={!by.trim() || !lang.trim()}
        onClick={() =>
          insert(({state}) =>
            putBlock(
              state,
              `:::quote{by=${attribute(by.trim())} lang=${attribute(lang.trim())} form=${form}}\n`,
              t('someWords'),
              '\n:::'
            )
          )
        }
      >
        {t('insert')}
      </button>
    </>
  );
}

function NoteDialog({insert}: {insert: Insert}) {
  const {t} = useDesk();
  const [kind, setKind] = useState('editor');
  return (
    <>
      <label>
        {t('noteKind')}
        <select value={kind} onChange={({currentTarget}) => setKind(currentTarget.value)}>
          {(['editor', 'translation', 'content'] as const).map(each => (
            <option key={each} value={each}>
              {t(`note-${each}`)}
            </option>
          ))}
        </select>
      </label>
      <button
        type="button"
        onClick={() =>
          insert(({state}) => putBlock(state, `:::note{kind=${kind}}\n`, t('someWords'), '\n:::'))
        }
      >
        {t('insert')}
      </button>
    </>
  );
}
