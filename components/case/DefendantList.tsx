import {useLocale} from 'next-intl';
import type {Case, Person} from '../../records/index.ts';
import AsOf from '../record/AsOf.tsx';
import InlineText from '../text/InlineText.tsx';
import PersonLink from '../person/PersonLink.tsx';
import StatusLine from '../person/StatusLine.tsx';

type Props = {legalCase: Pick<Case, 'defendants' | 'sources'>; people: readonly Person[]};

/** Defendants of a legal case with the outcome for each, and the present status of those with a profile. */
export default function DefendantList({legalCase, people}: Props) {
  const locale = useLocale();
  return (
    <ul className="grid gap-6 wide:grid-cols-2">
      {legalCase.defendants.map(({person: slug, name, outcome, asOf, sources}) => {
        const person = people.find(each => each.slug === slug);
        return (
          <li key={name.en} className="grid content-start gap-1 border-s-2 border-rule ps-4">
            <h3 className="text-head">
              {person ? <PersonLink person={person} /> : <bdi>{name[locale]}</bdi>}
            </h3>
            <p>
              <InlineText lang={locale}>{outcome[locale]}</InlineText>{' '}
              <AsOf date={asOf} ids={sources} sources={legalCase.sources} />
            </p>
            {person && <StatusLine status={person.status} />}
          </li>
        );
      })}
    </ul>
  );
}
