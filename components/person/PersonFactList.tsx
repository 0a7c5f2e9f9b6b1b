import {useLocale, useTranslations} from 'next-intl';
import type {Health, Person} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {formatList} from '../../i18n/lists.ts';
import {formatCountry} from '../../i18n/names.ts';
import AsOf from '../record/AsOf.tsx';
import ChargeList from '../case/ChargeList.tsx';
import CourtList from '../case/CourtList.tsx';
import FactList from '../record/FactList.tsx';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';
import HealthLine from './HealthLine.tsx';
import SentenceFacts from './sentence/SentenceFacts.tsx';

type Props = {person: Person};

/** Facts about a person, each claim with its date and sources.  */
export default function PersonFactList({person}: Props) {
  const t = useTranslations('PersonPage');
  const locale = useLocale();
  const {aliases, nationalities, occupation, activities, charges, health, sources} = person;
  return (
    <FactList
      facts={[
        {
          term: t('alsoKnown'),
          value: aliases[locale].length ? (
            <Bidi lang={locale}>{formatList(aliases[locale], locale)}</Bidi>
          ) : null
        },
        {term: t('born'), value: person.birth && <Birth birth={person.birth} sources={sources} />},
        {
          term: t('nationality'),
          value: formatList(
            nationalities.map(code => formatCountry(code, locale)),
            locale
          )
        },
        {term: t('occupation'), value: <Bidi lang={locale}>{occupation[locale]}</Bidi>},
        {
          term: t('activities'),
          value: activities.length ? (
            <ActivityList activities={activities} sources={sources} />
          ) : null
        },
        {
          term: t('charges'),
          value: charges.length ? (
            <ChargeList charges={charges} terms={person.legalTerms} sources={sources} />
          ) : null
        },
        {
          term: t('courts'),
          value: person.courts && (
            <CourtList courts={person.courts} terms={person.legalTerms} sources={sources} />
          )
        },
        {term: t('sentence'), value: <SentenceFacts {...person} />},
        {
          term: t('health'),
          value: health && <HealthClaim health={health} sources={sources} />
        }
      ]}
    />
  );
}

type Claim<Name extends keyof Person> = Pick<Person, 'sources'> & {
  [key in Name]: NonNullable<Person[key]>;
};

function Birth({birth, sources}: Claim<'birth'>) {
  const t = useTranslations('PersonPage');
  const date = formatDate(birth.date, useLocale());
  return (
    <>
      {birth.approximate ? t.rich('bornAbout', {date: () => date}) : date}{' '}
      <AsOf date={birth.asOf} ids={birth.sources} sources={sources} />
    </>
  );
}

function ActivityList({activities, sources}: Claim<'activities'>) {
  const locale = useLocale();
  return (
    <ul className="grid gap-2">
      {activities.map(({text, asOf, sources: ids}) => (
        <li key={text.en}>
          <InlineText lang={locale}>{text[locale]}</InlineText>{' '}
          <AsOf date={asOf} ids={ids} sources={sources} />
        </li>
      ))}
    </ul>
  );
}

function HealthClaim({health, sources}: Pick<Person, 'sources'> & {health: Health}) {
  const locale = useLocale();
  return (
    <>
      <InlineText lang={locale}>{health.summary[locale]}</InlineText>{' '}
      <AsOf date={health.asOf} ids={health.sources} sources={sources} />
      <HealthLine health={health} />
    </>
  );
}
