import JsonLd from '../../components/frame/JsonLd.tsx';
import PageFrame from '../../components/frame/PageFrame.tsx';
import PersonProfile from '../../components/person/PersonProfile.tsx';
import {
  feedPath,
  getActionsForPerson,
  getCase,
  getNewsOfPerson,
  getPeople,
  getPeopleOfCase,
  getPerson,
  pathOf
} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {shownDaysOf} from '../lists/days.tsx';
import {sharedPerson, shareOf} from '../../share/index.ts';
import {pageMetadata} from '../metadata.ts';
import {personData} from '../structuredData.ts';
import {bodyOf, footerOf, plainSummary} from '../text.ts';
import type {View} from '../view.ts';
import {itemPages} from './itemPages.ts';

export const personPages = itemPages('prisoners', getPeople, personPage);

function personPage(slug: string, locale: Locale): View | undefined {
  const person = getPerson(slug, locale);
  if (!person) return undefined;
  const path = pathOf('prisoners', slug);
  const shared = sharedPerson(person, locale);
  const legalCase = person.case === undefined ? undefined : getCase(person.case, locale);
  const [firstName = '', ...rest] = person.name[locale].split(' ');
  return {
    metadata: pageMetadata({
      locale,
      path,
      lang: person.words.lang,
      titleLang: locale,
      title: person.name[locale],
      description: plainSummary(person),
      item: shared,
      about: {type: 'profile', firstName, lastName: rest.join(' ')},
      feeds: {atom: [feedPath(locale, {kind: 'prisoners', slug}), feedPath(locale, {kind: 'news'})]}
    }),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <PersonProfile
          person={person}
          body={bodyOf('prisoners', person)}
          legalCase={legalCase}
          codefendants={
            legalCase
              ? getPeopleOfCase(legalCase.slug, locale).filter(other => other.slug !== slug)
              : []
          }
          news={getNewsOfPerson(slug, locale)}
          actions={getActionsForPerson(slug, locale).filter(action => action.isOpen)}
          days={shownDaysOf(person, locale)}
          share={shareOf(shared)}
        />
        <JsonLd data={personData(person, shared)} />
      </PageFrame>
    )
  };
}
