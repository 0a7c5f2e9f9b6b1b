import {randomBytes} from 'node:crypto';
import type {Message} from '../../../i18n/catalogue/message.ts';
import type {DeskAction, Values} from './types.ts';

/** What came of a form. */
export type Outcome = {
  /** Names the sentence in `messages/desk.*.json`, `Actions.outcome`. */
  result: 'done' | 'changed' | 'full' | 'failed' | 'refused' | 'link' | 'noSecret';
  /** The item that it is about afterwards, as `kind/slug`. */
  item?: string;
  /** For `link`: the address and when it expires (ISO time). */
  address?: string;
  expires?: string;
  /** Why nothing was done, in both languages. */
  reason?: Message;
  /** What the system or git said, in its own words. */
  detail?: string;
};

/** A form that was sent, kept until its page has been seen. */
export type Step = {
  action: DeskAction;
  /** The path that it was sent to, without parameters. */
  path: string;
  values: Values;
  /** Not there: nothing was done yet. */
  outcome?: Outcome;
};

/** How many steps are kept. */
const most = 500;
/** Kept on globalThis, because Next bundles a second copy of this module into the desk's pages. */
const key = Symbol.for('desk.steps');
const holder = globalThis as {[key]?: Map<string, Step>};
const steps = () => (holder[key] ??= new Map());

/** Keeps a step and returns its name, which cannot be guessed. A restart of the desk forgets it. */
export function keepStep(step: Step): string {
  const name = randomBytes(16).toString('hex');
  steps().set(name, step);
  for (const old of [...steps().keys()].slice(0, -most)) steps().delete(old);
  return name;
}

/** The step of this name at this path; undefined if there is none, or no longer. */
export const stepAt = (name: string | undefined, path: string): Step | undefined => {
  const step = name === undefined ? undefined : steps().get(name);
  return step?.path === path ? step : undefined;
};
