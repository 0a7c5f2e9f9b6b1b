import {useLocale, useTranslations} from 'next-intl';
import type {Grouping, Person} from '../content/index.ts';
import {formatNumber} from '../i18n/formats.ts';
import PersonLink from './PersonLink.tsx';
import Section from './Section.tsx';

type Props = {
  by: Grouping;
  /** Groups with their names, as shown. */
  groups: readonly {code: string; label: string; people: readonly Person[]}[];
};

/** People by one property, each group with its number. */
export default function PersonGroups({by, groups}: Props) {
  const t = useTranslations('Groups');
  const locale = useLocale();
  return (
    <Section id={by} title={t(by)}>
      {by === 'charge' && <p className="max-w-prose text-small text-soft">{t('chargeNote')}</p>}
      {groups.map(({code, label, people}) => (
        <div key={code}>
          <h3 className="first-letter:uppercase">{t('group', {label, count: formatNumber(people.length, locale)})}</h3>
          <ul className="flex flex-wrap gap-x-6">{people.map(person => <li key={person.slug} className="py-2"><PersonLink person={person} /></li>)}</ul>
        </div>
      ))}
    </Section>
  );
}
