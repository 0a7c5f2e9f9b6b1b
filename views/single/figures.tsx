import FigureList from '../../components/charts/FigureList.tsx';
import Section from '../../components/frame/Section.tsx';
import {formatDate} from '../../i18n/dates.ts';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {getFigures, getPeople, today, type StatusGroup} from '../../records/index.ts';
import {titledView} from '../titledView.tsx';
import PageLink from '../../components/frame/PageLink.tsx';
import {singlePage} from '../singlePage.ts';

export const figuresPages = singlePage('/figures', figuresPage);

/** Charts of the record, after a section on what they do not show. */
function figuresPage(locale: Locale) {
  const t = translator(locale, 'Figures');
  const figures = getFigures(locale);
  const people = getPeople(locale);
  const inGroup = (group: StatusGroup) =>
    people.filter(({status}) => status.group === group).length;
  return titledView({
    locale,
    path: '/figures',
    title: t('title'),
    lead: t('lead'),
    children: (
      <>
        <Section id="limits" title={t('limits')}>
          <p>{t('limitsText')}</p>
          <p>
            {t('asOf', {
              people: figures.people,
              date: formatDate(today, locale),
              latest: formatDate(figures.asOf, locale)
            })}
          </p>
        </Section>
        <FigureList
          figures={figures}
          groups={{held: inGroup('held'), free: inGroup('free'), died: inGroup('died')}}
          date={today}
        />
        <p>
          <PageLink path="/data">{t('data')}</PageLink>
        </p>
      </>
    )
  });
}
