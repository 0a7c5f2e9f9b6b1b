import type {CaseFacts, Localized, PersonFacts} from '../../collections/types.ts';
import {
  articlesOfLaw,
  chargeName,
  courtsAndBranches,
  isOurName,
  prisonLabel,
  readRegistry
} from '../../registries/read.ts';

/** Names of the charges, articles of law, courts, officials and prisons that a record refers to, by their codes. */
export type LegalTerms = {
  /** `ours`: the name is not in the authorities’ words. */
  charges: Readonly<Record<string, Localized & {ours: boolean}>>;
  articles: Readonly<Record<string, {number: number; law: Localized}>>;
  courts: Readonly<Record<string, Localized>>;
  officials: Readonly<Record<string, Localized>>;
  /** Prisons with their cities. */
  prisons: Readonly<Record<string, Localized>>;
};

type Charged = Pick<CaseFacts, 'charges' | 'courts'> &
  Partial<Pick<PersonFacts, 'sentence'>> & {events: readonly {prison?: string | undefined}[]};

/** Looks up what the charges, the courts, the sentence and the events of a person or case refer to. */
export function legalTermsOf({charges, courts = [], sentence, events}: Charged): LegalTerms {
  const parts = (sentence?.judgments ?? []).flatMap(judgment =>
    [judgment, ...(judgment.changes ?? [])].flatMap(each => each.parts ?? [])
  );
  const codes = [...charges.map(({code}) => code), ...parts.flatMap(({charge}) => charge ?? [])];
  const articles = new Set(charges.flatMap(charge => charge.articles ?? []));
  return {
    charges: Object.fromEntries(
      codes.map(code => [code, {...chargeName(code), ours: isOurName(code)}])
    ),
    articles: Object.fromEntries(
      articlesOfLaw()
        .filter(({code}) => articles.has(code))
        .map(({code, number, law}) => [code, {number, law}])
    ),
    courts: namesIn(
      courtsAndBranches(),
      courts.map(({court}) => court)
    ),
    officials: namesIn(
      readRegistry('officials'),
      courts.flatMap(({officials = []}) => officials)
    ),
    prisons: Object.fromEntries(
      [...new Set(events.flatMap(({prison}) => prison ?? []))].map(code => [
        code,
        prisonLabel(code)
      ])
    )
  };
}

const namesIn = (entries: readonly {code: string; name: Localized}[], codes: readonly string[]) =>
  Object.fromEntries(
    entries.filter(({code}) => codes.includes(code)).map(({code, name}) => [code, name])
  );
