/**
 * The closed set of Markdown directives. Text is never executed, and the check rejects any other
 * directive. `components/text/Prose.tsx` has a component for each. `use` is shown to editors.
 */
export const directives = {
  date: {
    form: 'text',
    attributes: ['weekday', 'short'],
    use:
      ':date[2021-11-18] prints a date of any form in the reader’s calendar; ' +
      ':date[2021-11-10 to 2021-11-14] prints a period'
  },
  lang: {
    form: 'text',
    attributes: ['lang'],
    use: ':lang[words]{lang=ar} marks words in a third language'
  },
  quote: {
    form: 'container',
    attributes: ['by', 'lang', 'form'],
    use: ':::quote{by="…" lang=fa form=summary} … ::: a voice; forms: summary, verbatim'
  },
  original: {
    form: 'container',
    attributes: [],
    use: ':::original … ::: inside a quote: its words in the original language'
  },
  note: {
    form: 'container',
    attributes: ['kind'],
    use: ':::note{kind=translation} … ::: kinds: translation, content, editor'
  },
  letter: {
    form: 'container',
    attributes: [],
    use: ':::letter … ::: in a call to action: a model letter, shown until the call ends'
  },
  figure: {form: 'leaf', attributes: ['id'], use: '::figure{id=x} shows entry x of media'},
  video: {
    form: 'leaf',
    attributes: ['id'],
    use: '::video{id=x} shows entry x of links as a plain link'
  },
  action: {form: 'leaf', attributes: ['slug'], use: '::action{slug=x} shows a call to action'}
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
