import {
  autocompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult
} from '@codemirror/autocomplete';
import type {Extension} from '@codemirror/state';
import {folders} from '../page.ts';
import type {Choice} from '../session/api.ts';
import {searchSign, signalled} from './searching.ts';

export type Sources = {
  /** What the record has under a name, by any spelling. Fails where the desk cannot be reached. */
  complete: (what: keyof typeof folders, q: string) => Promise<Choice[]>;
  /** Entries of the item's facts that a directive can show, by directive. */
  entries: () => {figure: Choice[]; video: Choice[]};
  locale: 'en' | 'fa';
  /** What is said while names are being searched. */
  searching: string;
  /** Directives with what they are for. */
  directives: readonly {name: string; use: string; insert: string}[];
};

/** Completion while one types: `@` and a name, the target of a link, and directives with their ids. */
export const completion = (sources: Sources): Extension => [
  searchSign(sources.searching),
  autocompletion({
    icons: false,
    override: [context => named(context, sources), context => ofDirective(context, sources)]
  })
];

/** `@tagh` becomes a link to the person, case or action; `](/tagh` its address alone. */
async function named(
  context: CompletionContext,
  {complete, locale}: Sources
): Promise<CompletionResult | null> {
  const mention = context.matchBefore(/(?<![\p{L}\p{N}])@[\p{L}\p{M}\p{N}\u200c'’ -]{2,40}$/u);
  const target = context.matchBefore(/\]\(\/?[\w/-]*$/);
  const match = mention ?? target;
  if (!match) return null;
  const q = mention ? match.text.slice(1) : match.text.replace(/^\]\(\/?(?:\w+\/)?/, '');
  if (!q.trim()) return null;
  const whats = ['person', 'case', 'action'] as const;
  const search = Promise.all(
    whats.map(async what =>
      (await complete(what, q).catch(() => [])).map(choice => ({what, choice}))
    )
  );
  const found = await signalled(context.view, match.from, search);
  const options = found.flat().map(({what, choice}): Completion => {
    const name = nameOf(choice, locale);
    const address = `/${folders[what]}/${choice.value}`;
    return {
      label: name,
      detail: choice.value,
      apply: mention ? `[${name}](${address})` : `](${address})`
    };
  });
  // The desk has chosen them by any spelling; CodeMirror would drop those that are spelled otherwise.
  return options.length ? {from: match.from, options, filter: false} : null;
}

function ofDirective(
  context: CompletionContext,
  {directives, entries, locale}: Sources
): CompletionResult | null {
  const id = context.matchBefore(/::(?:figure|video)\{id=[\w-]*$/);
  if (id) {
    const choices = entries()[id.text.includes('figure') ? 'figure' : 'video'];
    return {
      from: id.from + id.text.indexOf('=') + 1,
      options: choices.map(choice => ({label: choice.value, detail: nameOf(choice, locale)})),
      validFor: /^[\w-]*$/
    };
  }
  const name = context.matchBefore(/(?<!\w):{1,3}[a-z]*$/);
  if (!name || (name.text === ':' && !context.explicit)) return null;
  return {
    from: name.from,
    options: directives.map(({name: label, use, insert}) => ({label, info: use, apply: insert})),
    validFor: /^:{1,3}[a-z]*$/
  };
}

/** The name of a choice in a language, or in the other. */
export const nameOf = ({label, value}: Choice, locale: 'en' | 'fa'): string =>
  label[locale] ?? label.en ?? label.fa ?? value;
