import type {CaseFacts, Localized, PersonFacts} from '../../collections/types.ts';
import {articlesOfLaw, chargeName} from '../../registries/read.ts';

/** Names of the charges and articles of law that a record refers to, by their codes. */
export type LegalTerms = {
  charges: Readonly<Record<string, Localized>>;
  articles: Readonly<Record<string, {number: number; law: Localized}>>;
};

type Charged = Pick<CaseFacts, 'charges'> & Partial<Pick<PersonFacts, 'sentence'>>;

/** Looks up what the charges and the sentence of a person or case refer to. */
export function legalTermsOf({charges, sentence}: Charged): LegalTerms {
  const parts = (sentence?.judgments ?? []).flatMap(judgment =>
    [judgment, ...(judgment.changes ?? [])].flatMap(each => each.parts ?? [])
  );
  const codes = [...charges.map(({code}) => code), ...parts.flatMap(({charge}) => charge ?? [])];
  const articles = new Set(charges.flatMap(charge => charge.articles ?? []));
  return {
    charges: Object.fromEntries(codes.map(code => [code, chargeName(code)])),
    articles: Object.fromEntries(
      articlesOfLaw()
        .filter(({code}) => articles.has(code))
        .map(({code, number, law}) => [code, {number, law}])
    )
  };
}
