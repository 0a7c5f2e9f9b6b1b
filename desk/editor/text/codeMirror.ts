import {defaultKeymap, history, historyKeymap} from '@codemirror/commands';
import {yaml} from '@codemirror/lang-yaml';
import {
  defineLanguageFacet,
  HighlightStyle,
  Language,
  languageDataProp,
  syntaxHighlighting
} from '@codemirror/language';
import {search, searchKeymap} from '@codemirror/search';
import {EditorState, type Extension} from '@codemirror/state';
import {drawSelection, EditorView, keymap, type KeyBinding} from '@codemirror/view';
import {tags} from '@lezer/highlight';
import {GFM, parser} from '@lezer/markdown';
import {directions} from './directions.ts';
import {halfSpace, put} from './commands.ts';
import {invisibleCharacters} from './invisible.ts';
import {findingMarks} from './findings.ts';

const data = defineLanguageFacet({commentTokens: {block: {open: '<!--', close: '-->'}}});
const markdown = new Language(
  data,
  parser.configure([GFM, {props: [languageDataProp.add(type => (type.isTop ? data : undefined))]}]),
  [],
  'markdown'
);

const highlight = HighlightStyle.define([
  {tag: tags.heading, class: 'cm-heading'},
  {tag: tags.strong, class: 'cm-strong'},
  {tag: tags.emphasis, class: 'cm-emphasis'},
  {tag: tags.link, class: 'cm-link'},
  {tag: [tags.url, tags.processingInstruction, tags.meta, tags.comment], class: 'cm-markup'},
  {tag: [tags.propertyName, tags.definition(tags.propertyName)], class: 'cm-key'}
]);

export type TextOptions = {
  locale: 'en' | 'fa';
  /** What screen readers call the field. */
  label: string;
  /** Given to browsers that allow styles by nonce only. */
  nonce: string;
  /** `paragraph`: a text without line breaks. `raw`: a whole file, with YAML in it. */
  language: 'markdown' | 'paragraph' | 'raw';
  keys: readonly KeyBinding[];
  onChange: (text: string) => void;
  more: Extension;
};

/** What every text field of the editor has: undo, search, direction, findings and the keys. */
export function extensions({
  locale,
  label,
  nonce,
  language,
  keys,
  onChange,
  more
}: TextOptions): Extension {
  const isFarsi = locale === 'fa' && language !== 'raw';
  return [
    EditorView.cspNonce.of(nonce),
    history(),
    drawSelection(),
    EditorView.lineWrapping,
    EditorState.allowMultipleSelections.of(false),
    EditorView.contentAttributes.of({
      'aria-label': label,
      lang: language === 'raw' ? '' : locale,
      dir: isFarsi ? 'rtl' : 'ltr',
      spellcheck: language === 'raw' ? 'false' : 'true'
    }),
    language === 'paragraph' ? oneParagraph : manyLines(language),
    directions(isFarsi ? 'rtl' : 'ltr'),
    invisibleCharacters,
    replaceByTyping,
    more,
    keymap.of([
      ...keys,
      ...(isFarsi ? [{key: 'Shift-Space', run: putHalfSpace}] : []),
      {key: 'Ctrl-Shift-2', run: putHalfSpace, preventDefault: true},
      ...historyKeymap,
      ...defaultKeymap
    ]),
    EditorView.updateListener.of(update => {
      if (update.docChanged) onChange(update.state.doc.toString());
    })
  ];
}

const manyLines = (language: 'markdown' | 'raw'): Extension => [
  language === 'raw' ? yaml() : markdown,
  syntaxHighlighting(highlight),
  search({top: true}),
  keymap.of(searchKeymap),
  findingMarks
];

/** Enter does nothing, and breaks in what is pasted become spaces. */
const oneParagraph: Extension = [
  keymap.of([{key: 'Enter', run: () => true}]),
  EditorState.transactionFilter.of(change => {
    const {docChanged, newDoc} = change;
    if (!docChanged || !change.isUserEvent('input') || newDoc.lines === 1) return change;
    const breaks = Array.from({length: newDoc.lines - 1}, (_break, index) => {
      const {to} = newDoc.line(index + 1);
      return {from: to, to: to + 1, insert: ' '};
    });
    return [change, {changes: breaks, sequential: true}];
  })
];

/**
 * Typing over a selection, done by CodeMirror. Chromium would keep the look of the old text in a style attribute, which
 * the policy refuses.
 */
const replaceByTyping = EditorView.domEventHandlers({
  beforeinput(event, view) {
    const isPlain = event.inputType === 'insertText' && event.data !== null && !view.composing;
    if (!isPlain || view.state.selection.main.empty) return false;
    view.dispatch(view.state.replaceSelection(event.data), {
      userEvent: 'input.type',
      scrollIntoView: true
    });
    return true;
  }
});

function putHalfSpace(view: EditorView): boolean {
  view.dispatch(put(view.state, halfSpace));
  return true;
}
