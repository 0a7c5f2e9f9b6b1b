import type {Locale} from '../../../i18n/locales.ts';
import {formatNumber} from '../../../i18n/numbers.ts';
import {
  articlesOfLaw,
  courtsAndBranches,
  prisonLabel,
  readRegistry
} from '../../registries/read.ts';
import {directives} from '../../schema/directives.ts';
import {documentKinds, type DocumentKind} from '../../schema/documents.ts';
import {describeForm} from './describe.ts';
import {codesNamedToAll} from './namedCodes.ts';

/** A value that a field may name, with its names. */
type Choice = {value: string; label: {en: string; fa: string}};

/**
 * What the editor in the browser needs to know of a kind of document, in the language of whoever edits. `seesAll`:
 * whether they may know of registry entries to which nothing refers that readers see.
 */
export function editorData(kind: DocumentKind, locale: Locale, seesAll: boolean) {
  return {
    factsFile: documentKinds[kind].facts,
    form: describeForm(kind, locale),
    codes: seesAll ? codes() : codesForGuests(),
    directives: Object.entries(directives).map(([name, {form, use}]) => ({
      name: colons[form] + name,
      use,
      insert: snippets[name as keyof typeof directives]
    }))
  };
}

const colons = {text: ':', leaf: '::', container: ':::'} as const;
/** What completion puts in for each directive. */
const snippets: Record<keyof typeof directives, string> = {
  date: ':date[]',
  lang: ':lang[]{lang=ar}',
  quote: ':::quote{by="" lang=fa form=verbatim}\n\n:::',
  original: ':::original\n\n:::',
  note: ':::note{kind=editor}\n\n:::',
  letter: ':::letter\n\n:::',
  figure: '::figure{id=}',
  video: '::video{id=}',
  action: '::action{slug=}'
};

type Codes = Record<'charge' | 'law' | 'court' | 'official' | 'prison' | 'ward', Choice[]>;

function codesForGuests(): Codes {
  const isNamed = codesNamedToAll();
  const named = Object.entries(codes()).map(([to, choices]) => [
    to,
    // A ward is `prison/ward`.
    choices.filter(({value}) => isNamed(value.replace(/\/.*/, '')))
  ]);
  return Object.fromEntries(named) as Codes;
}

/** The codes of the registries with their names; none of a registry that cannot be read, which the check reports. */
function codes(): Codes {
  const unlessBroken = (read: () => Choice[]): Choice[] => {
    try {
      return read();
    } catch {
      return [];
    }
  };
  return {
    charge: unlessBroken(() =>
      readRegistry('charges').map(({code, name}) => ({value: code, label: name}))
    ),
    law: unlessBroken(() =>
      articlesOfLaw().map(({code, number, law}) => ({
        value: code,
        label: {
          en: `${law.en}, ${formatNumber(number, 'en')}`,
          fa: `${law.fa}، ${formatNumber(number, 'fa')}`
        }
      }))
    ),
    court: unlessBroken(() =>
      courtsAndBranches().map(({code, name}) => ({value: code, label: name}))
    ),
    official: unlessBroken(() =>
      readRegistry('officials').map(({code, name}) => ({value: code, label: name}))
    ),
    prison: unlessBroken(() =>
      readRegistry('prisons').map(({code}) => ({value: code, label: prisonLabel(code)}))
    ),
    ward: unlessBroken(() =>
      readRegistry('prisons').flatMap(({code: prison, wards}) =>
        wards.map(({code, name}) => ({value: `${prison}/${code}`, label: name}))
      )
    )
  };
}
