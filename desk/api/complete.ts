import {deskText} from '../../i18n/desk/deskText.ts';
import {locales, type Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {
  codesNamedToAll,
  isKind,
  isNamedToAll,
  listItems,
  readAll,
  stringsIn,
  type DeskItem
} from '../../records/desk/index.ts';
import {articlesOfLaw, prisonLabel, readRegistry} from '../../records/registries/read.ts';
import {topics} from '../../records/schema/registries.ts';
import {tokensOf} from '../../search/fold.ts';
import {json, type Answer} from '../requests.ts';
import type {ApiRequest} from './context.ts';

type Names = Partial<Record<Locale, string>>;
/** Something that a text or a field may name. `hint` tells entries of the same name apart. */
type Entry = {
  value: string;
  label: Names;
  hint: string;
  state?: DeskItem['state'];
  more: readonly string[];
};

/** Entries to answer with at most. */
const most = 20;
/** What is in a registry. */
const registryCodes = new Set(['prison', 'charge', 'law']);
const kindOf = {person: 'prisoners', case: 'cases', action: 'actions', news: 'news'} as const;

/** What begins with the words of `q`, in any spelling of either language. */
export async function getComplete({query, admitted, locale}: ApiRequest): Promise<Answer> {
  await readAll();
  const wanted = tokensOf(query.get('q') ?? '').map(({term}) => term);
  const what = query.get('what') ?? '';
  const seesAll = admitted.scope === 'all';
  const isNamed = seesAll || !registryCodes.has(what) ? () => true : codesNamedToAll();
  const entries = entriesOf(what, seesAll);
  const found: Entry[] = [];
  for (const entry of entries) {
    if (found.length === most) break;
    const terms = termsOf(entry);
    const isWanted = wanted.every(beginning => terms.some(term => term.startsWith(beginning)));
    if (isWanted && isNamed(entry.value)) found.push(entry);
  }
  const stateOf = deskText(locale, 'Shell');
  return json(
    found.map(({value, label, hint, state = 'published'}) => ({
      value,
      label,
      // What readers do not see is more important than its folder.
      hint: state === 'published' ? hint : stateOf(`state.${state}`)
    }))
  );
}

function entriesOf(what: string, seesAll: boolean): Iterable<Entry> {
  if (Object.hasOwn(kindOf, what)) return items(kindOf[what as keyof typeof kindOf], seesAll);
  switch (what) {
    case 'prison':
      return readRegistry('prisons').map(({code, ...rest}) =>
        entry(code, prisonLabel(code), code, rest)
      );
    case 'charge':
      return readRegistry('charges').map(({code, name, ...rest}) => entry(code, name, code, rest));
    case 'law':
      return articlesOfLaw().map(({code, number, law}) =>
        entry(code, {en: `${law.en}, ${number}`, fa: `${law.fa}، ${number}`}, code, {})
      );
    case 'topic':
      return topics.map(topic => {
        const label = (locale: Locale) => translator(locale, 'Topic')(topic);
        return entry(topic, {en: label('en'), fa: label('fa')}, topic, {});
      });
    default:
      return [];
  }
}

const entry = (value: string, label: Names, hint: string, rest: object): Entry => ({
  value,
  label,
  hint,
  more: stringsIn(rest)
});

function* items(kind: string, seesAll: boolean): Iterable<Entry> {
  if (!isKind(kind)) return;
  for (const item of listItems())
    if (item.kind === kind && (seesAll || isNamedToAll(item))) yield knownEntry(item);
}

const entriesByItem = new WeakMap<DeskItem, Entry>();
/** The desk makes a new item when its files change, so an entry is made once for each state of an item. */
function knownEntry(item: DeskItem): Entry {
  const known = entriesByItem.get(item) ?? {
    value: item.slug,
    label: item.title,
    hint: item.slug,
    state: item.state,
    more: [item.slug, ...item.aliases]
  };
  entriesByItem.set(item, known);
  return known;
}

const termsByEntry = new WeakMap<Entry, readonly string[]>();
function termsOf(of: Entry): readonly string[] {
  const terms =
    termsByEntry.get(of) ??
    [...locales.map(locale => of.label[locale] ?? ''), ...of.more].flatMap(text =>
      tokensOf(text).map(({term}) => term)
    );
  termsByEntry.set(of, terms);
  return terms;
}
