import type {Reference} from '../../../records/schema/hints.ts';
import {foldText as fold} from '../../../search/fold.ts';
import type {PageData} from '../page.ts';
import type {Api, Choice} from '../session/api.ts';
import {valueAt, type Path} from './values.ts';

type Source = {id?: unknown; publisher?: Choice['label']; title?: Choice['label']};

/** Where the values come from that a field may name. */
export type ChoiceSources = {
  data: PageData;
  api: Pick<Api, 'complete'>;
  /** The facts of the item, as they are typed. */
  facts: unknown;
  pictures: readonly {name: string}[];
};

/** What a field may name, by what was typed: from the item itself, the registries, or the record. */
export async function findChoices(
  to: Reference,
  typed: string,
  path: Path,
  {data, api, facts, pictures}: ChoiceSources
): Promise<readonly Choice[]> {
  switch (to) {
    case 'person':
    case 'case':
    case 'action':
      return api.complete(to, typed);
    case 'source':
      return fitting(sourcesOf(facts), typed);
    case 'picture':
      return fitting(
        pictures.map(({name}) => ({value: name, label: {}})),
        typed
      );
    case 'ward': {
      const prison = String(valueAt(facts, [...path.slice(0, -1), 'prison']));
      const own = data.codes.ward.filter(({value}) => value.startsWith(`${prison}/`));
      return fitting(
        own.map(choice => ({...choice, value: choice.value.slice(prison.length + 1)})),
        typed
      );
    }
    default:
      return fitting(data.codes[to], typed);
  }
}

/** The sources of an item, by publisher and title. */
export function sourcesOf(facts: unknown): Choice[] {
  const sources = valueAt(facts, ['sources']);
  return (Array.isArray(sources) ? (sources as Source[]) : []).flatMap(({id, publisher, title}) =>
    typeof id === 'string'
      ? [
          {
            value: id,
            label: {en: both(publisher?.en, title?.en), fa: both(publisher?.fa, title?.fa)},
            hint: id
          }
        ]
      : []
  );
}
const both = (first = '', second = '') => [first, second].filter(Boolean).join(': ');

/** The choices of which a name or the code has all that was typed, in any spelling. */
export function fitting(choices: readonly Choice[], typed: string): Choice[] {
  const words = fold(typed).split(' ').filter(Boolean);
  return choices.filter(({value, label}) => {
    const text = fold(`${value} ${label.en ?? ''} ${label.fa ?? ''}`);
    return words.every(word => text.includes(word));
  });
}

/** The name of a value that a field has, if it can be told without asking the desk. */
export function labelOf(
  to: Reference,
  value: string,
  path: Path,
  {data, facts}: ChoiceSources
): Choice | undefined {
  if (to === 'source') return sourcesOf(facts).find(choice => choice.value === value);
  if (to === 'ward') {
    const prison = String(valueAt(facts, [...path.slice(0, -1), 'prison']));
    return data.codes.ward.find(choice => choice.value === `${prison}/${value}`);
  }
  if (to === 'person' || to === 'case' || to === 'action' || to === 'picture') return undefined;
  return data.codes[to].find(choice => choice.value === value);
}
