import {StateEffect, StateField, type Extension} from '@codemirror/state';
import {EditorView, showTooltip} from '@codemirror/view';

/** How long a search may take before it is shown, in milliseconds. */
const patienceMs = 150;

/** Where the search began, in the text; null: it has ended. */
const begun = StateEffect.define<number | null>();

/** Says beside the text that names are being searched, with these words. */
export const searchSign = (words: string): Extension =>
  StateField.define<number | null>({
    create: () => null,
    update: (at, {effects, changes}) =>
      effects.reduce<number | null>(
        (last, effect) => (effect.is(begun) ? effect.value : last),
        at === null ? null : changes.mapPos(at)
      ),
    provide: field =>
      showTooltip.from(field, at =>
        at === null ? null : {pos: at, create: () => ({dom: sign(words)})}
      )
  });

function sign(words: string): HTMLElement {
  const dom = document.createElement('div');
  dom.className = 'edit-searching';
  dom.setAttribute('role', 'status');
  dom.textContent = words;
  return dom;
}

let searches = 0;

/** Shows the sign while `search` goes on, unless it is quick or another has begun. */
export async function signalled<Found>(
  view: EditorView | undefined,
  at: number,
  search: Promise<Found>
): Promise<Found> {
  const own = ++searches;
  const timer = setTimeout(() => view?.dispatch({effects: begun.of(at)}), patienceMs);
  try {
    return await search;
  } finally {
    clearTimeout(timer);
    if (own === searches) view?.dispatch({effects: begun.of(null)});
  }
}
