import {LineLost, type FileState, type Item, type Saved} from './api.ts';
import {Session} from './session.ts';

/** An item with two texts, nothing unsaved. */
export const item: Item = {
  kind: 'news',
  slug: 'an-item',
  role: 'editor',
  files: {'en.md': {text: 'Hello', version: 'v1'}, 'fa.md': {text: 'سلام', version: 'f1'}},
  drafts: {},
  present: [],
  pictures: []
};

/** A desk that answers each save with the next of `answers`, and notes what it was sent. */
export function fakeDesk({
  given = item,
  answers = []
}: {given?: Item; answers?: (Saved | Error)[]} = {}) {
  const sent: [what: string, name: string, text?: string, version?: string | null][] = [];
  const state = {isDown: false, now: given};
  const reached = () => {
    if (state.isDown) throw new LineLost();
  };
  const desk = {
    async item() {
      reached();
      return state.now;
    },
    async save(name: string, {text, version}: FileState): Promise<Saved> {
      reached();
      sent.push(['save', name, text, version]);
      const answer = answers.shift() ?? {
        kind: 'saved',
        text,
        version: `${version}+`,
        merged: false
      };
      if (answer instanceof Error) throw answer;
      return answer;
    },
    async keepDraft(name: string, {text, version}: FileState) {
      reached();
      sent.push(['keep', name, text, version]);
    },
    async dropDraft(name: string) {
      reached();
      sent.push(['drop', name]);
    }
  };
  return {session: new Session(desk, given), sent, state};
}
