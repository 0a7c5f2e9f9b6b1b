import type {Finding} from '../../check/index.ts';
import type {DocumentKind} from '../../schema/documents.ts';

/** What can be done with an item by a form. */
export const itemActions = [
  'rename',
  'translated',
  'schedule',
  'release',
  'correct',
  'withdraw',
  'withhold',
  'link'
] as const;
export type ItemAction = (typeof itemActions)[number];
/** Every form of the desk. */
export type DeskAction = ItemAction | 'new';

/** What an editor filled in, by the name of the field. A field that is empty or not ticked may be missing. */
export type Values = Readonly<Record<string, string>>;

/** What is wrong with a field of a form. The words are in `messages/desk.*.json`, `Actions.problem`. */
export type Problem = {
  field: string;
  problem:
    'needed' | 'day' | 'time' | 'past' | 'future' | 'slug' | 'taken' | 'same' | 'days' | 'state';
};

/** The text that a file will have; null if it goes. `file` is `kind/slug/name`. */
export type FileText = {file: string; text: string | null};

/** What happens to the two pages of an item. */
export type PageEffect = 'appears' | 'later' | 'changes' | 'moves' | 'notice' | 'goes' | 'none';

/** What readers will see change. */
export type Effects = {
  page: PageEffect;
  /** For `later`: the moment as written. */
  at?: string;
  /** Released items whose pages name this one, as `kind/slug`. */
  pages: readonly string[];
  lists: readonly (
    'news' | 'people' | 'cases' | 'act' | 'home' | 'archive' | 'topics' | 'corrections' | 'search'
  )[];
  feeds: readonly ('all' | 'topics' | 'people' | 'corrections')[];
  /** What becomes of the share cards in both languages. */
  cards: 'drawn' | 'go' | 'same';
};

/** What a form would do, worked out from the files as they are now. Nothing has been written. */
export type Plan = {
  action: DeskAction;
  /** The item that it is about, as it is called afterwards. */
  kind: DocumentKind;
  slug: string;
  /** What the form still lacks. If there is anything, the rest is empty. */
  problems: readonly Problem[];
  changes: readonly FileText[];
  /** Errors that forbid it: those that it causes, and for what publishes all that the item has. */
  errors: readonly Finding[];
  /** Warnings that it causes. */
  warnings: readonly Finding[];
  effects: Effects;
  /** Changes with every file that the plan rests on. */
  seal: string;
};
