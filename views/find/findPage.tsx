import FindBox from '../../components/find/FindBox.tsx';
import type {Filter} from '../../components/find/FindFilter.tsx';
import IndexLinks from '../../components/frame/IndexLinks.tsx';
import Section from '../../components/frame/Section.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {getPeople, registryNames, type Person} from '../../records/index.ts';
import {titledView} from '../titledView.tsx';
import {getFacets, type Facet} from './facets.ts';
import {singlePage} from '../singlePage.ts';

export const findPages = singlePage('/find', findPage);

/** Filters over everyone with a page, for readers with JavaScript; without it, the lists of groups. */
function findPage(locale: Locale) {
  const t = translator(locale, 'Find');
  const people = getPeople(locale);
  return titledView({
    locale,
    path: '/find',
    title: t('title'),
    lead: t('lead'),
    children: (
      <>
        <noscript>
          <p className="max-w-prose">{t('noScript')}</p>
        </noscript>
        <FindBox filters={filtersOf(people, getFacets(locale), locale)} people={people.length} />
        <div className="screen-only">
          <Section title={t('lists')}>
            <IndexLinks indexes={['groups', 'names', ...registryNames, 'search']} />
          </Section>
        </div>
      </>
    )
  });
}

/** The filters with how many people have each choice, and of how many nothing is known. */
export function filtersOf(
  people: readonly Person[],
  facets: readonly Facet[],
  locale: Locale
): Filter[] {
  const t = translator(locale, 'Find');
  return facets.map(({name, choices, of}) => ({
    name,
    label: t(`by.${name}`),
    choices: choices.map(choice => ({
      ...choice,
      count: people.filter(person => of(person).includes(choice.code)).length
    })),
    notKnown: people.filter(person => of(person).length === 0).length
  }));
}
