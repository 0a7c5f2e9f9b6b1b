import {useLocale, useTranslations} from 'next-intl';
import type {Person, RegistryEntry} from '../../records/index.ts';
import {formatAfterNoun, formatListed, listedStyle} from '../../i18n/dates.ts';
import type {Locale} from '../../i18n/locales.ts';
import HealthLine from '../person/HealthLine.tsx';
import PersonLink from '../person/PersonLink.tsx';
import StatusLine from '../person/StatusLine.tsx';

type Props = {entry: Pick<RegistryEntry, 'registry' | 'code'>; people: readonly Person[]};

/** People of a prison, court, charge or article, each with what connects them and the present status. */
export default function RegistryPeople({entry, people}: Props) {
  return (
    <ul className="grid gap-6 wide:grid-cols-2">
      {people.map(person => (
        <li key={person.slug} className="grid content-start gap-1 border-s-2 border-rule ps-4">
          <h3 className="text-head">
            <PersonLink person={person} />
          </h3>
          {entry.registry === 'prisons' && <Stays person={person} prison={entry.code} />}
          {(entry.registry === 'charges' || entry.registry === 'laws') && (
            <Charges person={person} entry={entry} />
          )}
          <StatusLine status={person.status} />
          <HealthLine health={person.health} />
        </li>
      ))}
    </ul>
  );
}

/** The times that someone spent in a prison. */
function Stays({person, prison}: {person: Person; prison: string}) {
  const t = useTranslations('Registry');
  const locale = useLocale();
  const stays = person.stays.filter(stay => stay.prison === prison);
  return (
    <ul className="text-small">
      {stays.map(stay => {
        const {from, to, until} = stay;
        const dates = {from: formatListed(from, locale)};
        // A stay without an end is only as good as the last report of it, and may be over all the same.
        const isThere = person.status.prison === prison && stay === person.stays.at(-1);
        const end = t(`stayEnd.${isThere ? 'there' : 'left'}`);
        return (
          <li key={from}>
            {to === null
              ? until === from
                ? t('stayAt', {...dates, end})
                : t('stayOpen', {...dates, until: formatListed(until, locale), end})
              : t(from === `on or before ${to}` ? 'stayUntil' : 'stay', {
                  ...dates,
                  to: formatListed(to, locale)
                })}
          </li>
        );
      })}
    </ul>
  );
}

/** How far the charge against someone had come, or under which charges sources name the article. */
function Charges({person, entry}: {person: Person; entry: Props['entry']}) {
  const t = useTranslations('Registry');
  const stage = useTranslations('ChargeStage');
  const locale = useLocale();
  const charges = person.charges.filter(({code, articles = []}) =>
    entry.registry === 'charges' ? code === entry.code : articles.includes(entry.code)
  );
  return (
    <ul className="text-small">
      {charges.map(({code, stage: at, asOf}) => (
        <li key={`${code} ${at}`}>
          {t('stage', {
            stage: stage(at),
            date: formatAfterNoun(asOf, locale, listedStyle(asOf))
          })}
        </li>
      ))}
    </ul>
  );
}
