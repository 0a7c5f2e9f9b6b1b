import FindBox from '../../components/find/FindBox.tsx';
import IndexLinks from '../../components/frame/IndexLinks.tsx';
import Section from '../../components/frame/Section.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {getPeople, registryNames} from '../../records/index.ts';
import {titledView} from '../titledView.tsx';
import {getFacets} from './facets.ts';

/** Filters over everyone with a page, for readers with JavaScript; without it, the lists of groups. */
export function findPage(locale: Locale) {
  const t = translator(locale, 'Find');
  const people = getPeople(locale);
  const filters = getFacets(locale).map(({name, choices, of}) => ({
    name,
    label: t(`by.${name}`),
    choices: choices.map(choice => ({
      ...choice,
      count: people.filter(person => of(person).includes(choice.code)).length
    })),
    notKnown: people.filter(person => of(person).length === 0).length
  }));
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
        <FindBox filters={filters} people={people.length} />
        <Section title={t('lists')}>
          <IndexLinks indexes={['groups', 'names', ...registryNames, 'search']} />
        </Section>
      </>
    )
  });
}
