import {useLocale, useTranslations} from 'next-intl';
import type {Grouping, Person} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import PersonNames from './PersonNames.tsx';
import Section from '../frame/Section.tsx';
import PageLink from '../frame/PageLink.tsx';

type Props = {
  by: Grouping;
  /** `count` is the size of the group. If it is more than `people`, the list at `path` has everyone. */
  groups: readonly {
    code: string;
    label: string;
    people: readonly Person[];
    count: number;
    path?: string;
  }[];
};

/** People grouped by one property, with the size of each group. */
export default function PersonGroups({by, groups}: Props) {
  const t = useTranslations('Groups');
  const locale = useLocale();
  return (
    <Section id={by} title={t(by)}>
      {by === 'charge' && <p className="text-small text-soft">{t('chargeNote')}</p>}
      {groups.map(({code, label, people, count, path}) => {
        const title = t('group', {label, count});
        return (
          <div key={code}>
            <h3 className="capital">
              {path === undefined ? (
                title
              ) : (
                <a href={href(locale, path)} className="inline-block py-2 capital">
                  {title}
                </a>
              )}
            </h3>
            <PersonNames people={people} />
            {path !== undefined && (
              <p>
                <PageLink path={path}>{t('all', {count})}</PageLink>
              </p>
            )}
          </div>
        );
      })}
    </Section>
  );
}
