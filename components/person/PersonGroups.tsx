import {useLocale, useTranslations} from 'next-intl';
import type {Grouping, Person} from '../../records/index.ts';
import {formatNumber} from '../../i18n/numbers.ts';
import {href} from '../../i18n/links.ts';
import PersonNames from './PersonNames.tsx';
import Section from '../frame/Section.tsx';

type Props = {
  by: Grouping;
  /** Groups with their names, as shown. One with more people than stand here has a list of its own, at `path`. */
  groups: readonly {
    code: string;
    label: string;
    people: readonly Person[];
    count: number;
    path?: string;
  }[];
};

/** People by one property, each group with its number. */
export default function PersonGroups({by, groups}: Props) {
  const t = useTranslations('Groups');
  const locale = useLocale();
  return (
    <Section id={by} title={t(by)}>
      {by === 'charge' && <p className="max-w-prose text-small text-soft">{t('chargeNote')}</p>}
      {groups.map(({code, label, people, count, path}) => {
        const title = t('group', {label, count: formatNumber(count, locale)});
        return (
          <div key={code}>
            <h3 className="first-letter:uppercase">
              {path === undefined ? (
                title
              ) : (
                <a href={href(locale, path)} className="inline-block py-2 first-letter:uppercase">
                  {title}
                </a>
              )}
            </h3>
            <PersonNames people={people} />
            {path !== undefined && (
              <p>
                <a href={href(locale, path)} className="inline-flex min-h-11 items-center">
                  {t('all', {count})}
                </a>
              </p>
            )}
          </div>
        );
      })}
    </Section>
  );
}
