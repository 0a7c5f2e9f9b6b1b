import {mock, test, type TestContext} from 'node:test';
import {LineLost, Refused, type FileState, type Item, type Saved} from './api.ts';
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
  const state = {
    isDown: false,
    /** A status with which drafts are refused; '': they are kept. */
    refusal: '',
    /** Drafts wait for this. */
    hold: Promise.resolve(),
    now: given
  };
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
      await state.hold;
      if (state.refusal) throw new Refused(state.refusal);
      sent.push(['keep', name, text, version]);
    },
    async dropDraft(name: string) {
      reached();
      sent.push(['drop', name]);
    }
  };
  return {session: new Session(desk, given), sent, state};
}

/** Lets time pass, with what it makes happen. */
export async function pass(ms: number) {
  mock.timers.tick(ms);
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
}
/** A test in which only `pass` lets time pass. */
export const withClock = (name: string, body: (context: TestContext) => Promise<void>) =>
  test(name, async context => {
    mock.timers.enable({apis: ['setTimeout']});
    try {
      await body(context);
    } finally {
      mock.timers.reset();
    }
  });
