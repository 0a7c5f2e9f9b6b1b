import IndexLinks from '../../components/frame/IndexLinks.tsx';
import {deathsAmong} from '../../components/person/deaths.ts';
import PersonCard from '../../components/person/PersonCard.tsx';
import Section from '../../components/frame/Section.tsx';
import {getPeople, groupsInPages, pageSizes, type StatusGroup} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {oneList, type List} from './list.tsx';
import PageLink from '../../components/frame/PageLink.tsx';
import {firstPages} from './firstPages.ts';

const order: readonly StatusGroup[] = ['held', 'died', 'free'];
const pages = perLocale(locale =>
  groupsInPages(
    order.map(group => ({
      group,
      items: getPeople(locale).filter(({status}) => status.group === group)
    })),
    pageSizes.people
  )
);

const codes = (locale: Locale) => getPeople(locale).map(({status}) => status.code);

/** Everyone with a profile, those not known to be free first. */
export const peopleList: List = {
  lengths: oneList('/prisoners', pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'Prisoners');
    const label = translator(locale, 'StatusGroup');
    return {
      title: t('title'),
      lead: t('lead'),
      children: (
        <>
          {page === 1 && <IndexLinks indexes={['search', 'names', 'groups', 'cases']} />}
          {pages(locale)[page - 1]?.map(({group, items}) => (
            <Section
              key={group}
              id={group}
              title={label(group === 'died' ? deathsAmong(codes(locale)) : group)}
            >
              <div className="grid gap-10 wide:grid-cols-2">
                {items.map(person => (
                  <PersonCard key={person.slug} person={person} />
                ))}
              </div>
            </Section>
          ))}
        </>
      ),
      after: (
        <p>
          <PageLink path="/figures">{t('figures')}</PageLink>
        </p>
      )
    };
  }
};

export const peopleFirstPages = firstPages('/[locale]/prisoners', peopleList);
