import {Compartment, type Extension, type StateEffect} from '@codemirror/state';
import {Decoration, MatchDecorator, ViewPlugin, WidgetType} from '@codemirror/view';

/** Characters that cannot be seen, with the sign and the name that stand for each. */
export const invisible: Readonly<Record<string, {sign: string; name: string}>> = {
  '\u200c': {sign: '¦', name: 'U+200C'},
  '\u200d': {sign: '+', name: 'U+200D'},
  '\u200e': {sign: '›', name: 'U+200E'},
  '\u200f': {sign: '‹', name: 'U+200F'},
  '\u00a0': {sign: '⍽', name: 'U+00A0'},
  '\u202f': {sign: '⍽', name: 'U+202F'},
  '\u2066': {sign: '[', name: 'U+2066'},
  '\u2067': {sign: '[', name: 'U+2067'},
  '\u2068': {sign: '[', name: 'U+2068'},
  '\u2069': {sign: ']', name: 'U+2069'},
  '\u00ad': {sign: '-', name: 'U+00AD'},
  '\ufeff': {sign: '□', name: 'U+FEFF'}
};
const pattern = new RegExp(`[${Object.keys(invisible).join('')}]`, 'gu');

/** The sign of an invisible character, shown beside it, so that Farsi letters around a half-space keep their forms. */
class Mark extends WidgetType {
  constructor(readonly character: string) {
    super();
  }
  override eq = (other: Mark) => other.character === this.character;
  override toDOM() {
    const {sign = '', name = ''} = invisible[this.character] ?? {};
    const element = document.createElement('span');
    element.className = 'cm-invisible';
    element.textContent = sign;
    element.title = name;
    element.setAttribute('aria-hidden', 'true');
    return element;
  }
}

const matcher = new MatchDecorator({
  regexp: pattern,
  decorate: (add, from, to, [character = '']) =>
    add(to, to, Decoration.widget({widget: new Mark(character), side: -1}))
});
const marks = ViewPlugin.define(
  view => ({
    marks: matcher.createDeco(view),
    update(update) {
      this.marks = matcher.updateDeco(update, this.marks);
    }
  }),
  {decorations: ({marks: shown}) => shown}
);

const shown = new Compartment();
/** Shows invisible characters once `showInvisible` says so. */
export const invisibleCharacters: Extension = shown.of([]);

export const showInvisible = (show: boolean): StateEffect<unknown> =>
  shown.reconfigure(show ? marks : []);
