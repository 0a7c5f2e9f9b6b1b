/** @jsxImportSource preact */
import {createContext} from 'preact';
import {useContext, useEffect, useReducer} from 'preact/hooks';
import type {PageData, Translate} from './page.ts';
import type {Api, Finding} from './session/api.ts';
import type {Session} from './session/session.ts';

/** What every part of the editor needs. */
export type Desk = {
  data: PageData;
  t: Translate;
  api: Api;
  session: Session;
  nonce: string;
  findings: readonly Finding[];
  /** Tells a screen reader, and shows, what happened. */
  say: (words: string) => void;
};

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('A part of the editor is drawn outside of it.');
  return desk;
}

/** Draws a part again whenever something in the session changes. */
export function useSession(): Session {
  const {session} = useDesk();
  const [, again] = useReducer((count: number) => count + 1, 0);
  useEffect(() => session.subscribe(() => again(undefined)), [session]);
  return session;
}

/** The direction and language of a text. */
export const inLanguage = (locale: 'en' | 'fa') =>
  ({lang: locale, dir: locale === 'fa' ? 'rtl' : 'ltr'}) as const;

let ids = 0;
/** An id that no other element has. */
export const freshId = (): string => `e${++ids}`;
