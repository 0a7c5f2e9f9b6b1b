/**
 * The closed set of Markdown directives. Text is never executed, and the check rejects any other
 * directive. `components/text/Prose.tsx` has a component for each. `use` is how it begins; what it does is said to
 * editors in `messages/check.*.json`, room `directiveUse`.
 */
export const directives = {
  date: {form: 'text', attributes: ['weekday', 'short'], use: ':date[2021-11-18]'},
  lang: {form: 'text', attributes: ['lang'], use: ':lang[words]{lang=ar}'},
  quote: {form: 'container', attributes: ['by', 'lang', 'form'], use: ':::quote{by="…"'},
  original: {form: 'container', attributes: [], use: ':::original'},
  note: {form: 'container', attributes: ['kind'], use: ':::note{kind=translation}'},
  letter: {form: 'container', attributes: [], use: ':::letter'},
  figure: {form: 'leaf', attributes: ['id'], use: '::figure{id=x}'},
  video: {form: 'leaf', attributes: ['id'], use: '::video{id=x}'},
  action: {form: 'leaf', attributes: ['slug'], use: '::action{slug=x}'}
} as const satisfies Record<
  string,
  {form: 'text' | 'leaf' | 'container'; attributes: readonly string[]; use: string}
>;

export type DirectiveName = keyof typeof directives;
/** True if there is a directive with this name. */
export const isDirective = (name: string): name is DirectiveName => Object.hasOwn(directives, name);

/** Allowed values of `kind` in a note. */
export const noteKinds = ['translation', 'content', 'editor'] as const;
export type NoteKind = (typeof noteKinds)[number];
/** Allowed values of `form` in a quote. */
export const quoteForms = ['summary', 'verbatim'] as const;
