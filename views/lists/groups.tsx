import PersonNames from '../../components/person/PersonNames.tsx';
import {
  getPeople,
  groupings,
  groupPath,
  groupPeople,
  inPages,
  pageSizes,
  type chargeCodes,
  type Grouping,
  type occupationGroups,
  type prisonCodes,
  type statusCodes
} from '../../records/index.ts';
import {formatCountry} from '../../i18n/names.ts';
import {href} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import type {List} from './list.tsx';

/** With more people than this, a group has a list of its own. */
export const namedAtMost = 12;

/** Every group of every property, the largest first, with its name in the language. */
export const groupsOf = perLocale(locale =>
  groupings.flatMap(by =>
    groupPeople(getPeople(locale), by).map(({code, people}) => ({
      by,
      code,
      people,
      path: groupPath(by, code),
      label: labelOf(by, code, locale)
    }))
  )
);

function labelOf(by: Grouping, code: string, locale: Locale): string {
  switch (by) {
    case 'status':
      return translator(locale, 'Status')(code as (typeof statusCodes)[number]);
    case 'prison':
      return translator(locale, 'Prison')(code as (typeof prisonCodes)[number]);
    case 'charge':
      return translator(locale, 'Charge')(code as (typeof chargeCodes)[number]);
    case 'occupation':
      return translator(locale, 'OccupationGroup')(code as (typeof occupationGroups)[number]);
    case 'nationality':
      return formatCountry(code, locale);
  }
}

const own = perLocale(
  locale =>
    new Map(
      groupsOf(locale)
        .filter(({people}) => people.length > namedAtMost)
        .map(group => [group.path, {...group, pages: inPages(group.people, pageSizes.names)}])
    )
);

/** Everyone of one group. */
export const groupList: List = {
  onlyWhenLong: true,
  lengths: perLocale(
    locale => new Map([...own(locale)].map(([path, {pages}]) => [path, pages.length]))
  ),
  show: ({locale, path, page}) => {
    const t = translator(locale, 'Groups');
    const group = own(locale).get(path);
    return {
      title: group ? t('one', {by: t(group.by), label: group.label}) : '',
      lead: t('oneLead', {count: group?.people.length ?? 0}),
      children: (
        <>
          {group?.by === 'charge' && (
            <p className="max-w-prose text-small text-soft">{t('chargeNote')}</p>
          )}
          <PersonNames people={group?.pages[page - 1] ?? []} />
        </>
      ),
      after: (
        <p className="screen-only">
          <a href={href(locale, '/groups')} className="inline-flex min-h-11 items-center">
            {t('back')}
          </a>
        </p>
      )
    };
  }
};
