import IndexLinks from '../../components/frame/IndexLinks.tsx';
import PersonCard from '../../components/person/PersonCard.tsx';
import Section from '../../components/frame/Section.tsx';
import {getPeople, groupsInPages, pageSizes, type StatusGroup} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import type {List} from './list.tsx';

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

/** Everyone with a page, those not known to be free first. */
export const prisonersList: List = {
  lengths: perLocale(locale => new Map([['/prisoners', pages(locale).length]])),
  show: ({locale, page}) => {
    const t = translator(locale, 'Prisoners');
    const label = translator(locale, 'StatusGroup');
    return {
      title: t('title'),
      lead: t('lead'),
      children: (
        <>
          {page === 1 && <IndexLinks only={['search', 'names', 'groups', 'cases']} />}
          {pages(locale)[page - 1]?.map(({group, items}) => (
            <Section key={group} id={group} title={label(group)}>
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
          <a href={href(locale, '/figures')} className="inline-flex min-h-11 items-center">
            {t('figures')}
          </a>
        </p>
      )
    };
  }
};
