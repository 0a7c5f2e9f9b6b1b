import PersonNames from '../../components/person/PersonNames.tsx';
import {
  chargeName,
  getPeople,
  groupings,
  groupPath,
  groupPeople,
  inPages,
  pageSizes,
  prisonLabel,
  type Grouping,
  type occupationGroups,
  type statusCodes
} from '../../records/index.ts';
import {formatCountry} from '../../i18n/names.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {manyLists, type List} from './list.tsx';
import PageLink from '../../components/frame/PageLink.tsx';

/** A group with more people than this has its own list. */
export const namedAtMost = 12;

/** Every group by every property, largest first, with its label in the language. */
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
      return prisonLabel(code)[locale];
    case 'charge':
      return chargeName(code)[locale];
    case 'occupation':
      return translator(locale, 'OccupationGroup')(code as (typeof occupationGroups)[number]);
    case 'nationality':
      return formatCountry(code, locale);
  }
}

const longGroups = perLocale(
  locale =>
    new Map(
      groupsOf(locale)
        .filter(({people}) => people.length > namedAtMost)
        .map(group => [group.path, {...group, pages: inPages(group.people, pageSizes.names)}])
    )
);

/** Everyone in one long group. */
export const groupList: List = {
  onlyWhenLong: true,
  lengths: manyLists(longGroups),
  show: ({locale, path, page}) => {
    const t = translator(locale, 'Groups');
    const group = longGroups(locale).get(path);
    return {
      title: group ? t('one', {by: t(group.by), label: group.label}) : '',
      lead: t('oneLead', {count: group?.people.length ?? 0}),
      children: (
        <>
          {group?.by === 'charge' && <p className="text-small text-soft">{t('chargeNote')}</p>}
          <PersonNames people={group?.pages[page - 1] ?? []} />
        </>
      ),
      after: (
        <p className="screen-only">
          <PageLink path="/groups">{t('back')}</PageLink>
        </p>
      )
    };
  }
};
