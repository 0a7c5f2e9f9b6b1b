import {useLocale, useTranslations} from 'next-intl';
import type {Case, Person} from '../../records/index.ts';
import FormattedDate from '../text/FormattedDate.tsx';
import InlineText from '../text/InlineText.tsx';
import PersonLink from '../person/PersonLink.tsx';
import SourceRefs from './SourceRefs.tsx';
import StatusLine from '../person/StatusLine.tsx';

type Props = {trial: Pick<Case, 'defendants' | 'sources'>; people: readonly Person[]};

/** Everyone tried together: the outcome for each, and where those with a page stand today. */
export default function DefendantList({trial, people}: Props) {
  const t = useTranslations('PersonPage');
  const locale = useLocale();
  return (
    <ul className="grid gap-6 wide:grid-cols-2">
      {trial.defendants.map(({person: slug, name, outcome, asOf, sources}) => {
        const person = people.find(each => each.slug === slug);
        return (
          <li key={name.en} className="grid content-start gap-1 border-s-2 border-rule ps-4">
            <h3 className="text-head">
              {person ? <PersonLink person={person} /> : <bdi>{name[locale]}</bdi>}
            </h3>
            <p>
              <InlineText lang={locale}>{outcome[locale]}</InlineText>{' '}
              <span className="font-label text-small text-soft">
                {t.rich('asOf', {date: () => <FormattedDate date={asOf} lang={locale} />})}{' '}
                <SourceRefs ids={sources} sources={trial.sources} />
              </span>
            </p>
            {person && <StatusLine status={person.status} />}
          </li>
        );
      })}
    </ul>
  );
}
