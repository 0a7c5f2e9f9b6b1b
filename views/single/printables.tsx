import PageLink from '../../components/frame/PageLink.tsx';
import PrintableList from '../../components/guides/PrintableList.tsx';
import Section from '../../components/frame/Section.tsx';
import {getCases, getPeople} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {cardsOf, sharedCase, sharedPerson, type Shared} from '../../share/index.ts';
import {printablesIn} from '../../share/sheets/list.ts';
import {titledView} from '../titledView.tsx';
import {singlePage} from '../singlePage.ts';

/** Posters listed here. Every item has one on its share page. */
const listedPosters = 60;

export const printablesPages = singlePage('/printables', printablesPage);

/** Everything that can be printed, in one place. */
function printablesPage(locale: Locale) {
  const t = translator(locale, 'Printables');
  const all = printablesIn(locale);
  const listed = (isLetter: boolean) =>
    all
      .filter(({kind}) => (kind === 'letter') === isLetter)
      .map(({title, file}) => ({title, file, lang: locale}));
  const letters = listed(true);
  const posters = [
    ...getPeople(locale).map(person => sharedPerson(person, locale)),
    ...getCases(locale).map(legalCase => sharedCase(legalCase, locale))
  ]
    .slice(0, listedPosters)
    .flatMap(posterOf);
  return titledView({
    locale,
    path: '/printables',
    title: t('title'),
    lead: t('lead'),
    children: (
      <>
        <Section title={t('sheets')}>
          <PrintableList printables={listed(false)} />
        </Section>
        {letters.length > 0 && (
          <Section title={t('letters')}>
            <p className="max-w-prose">{t('lettersHow')}</p>
            <PrintableList printables={letters} />
            <PageLink path="/act">{t('act')}</PageLink>
          </Section>
        )}
        <Section title={t('posters')}>
          <p className="max-w-prose">{t('postersHow')}</p>
          <PrintableList printables={posters} />
        </Section>
        <Section title={t('care')}>
          <p className="max-w-prose">{t('careText')}</p>
          <PageLink path="/safety">{t('safety')}</PageLink>
        </Section>
      </>
    )
  });
}

const posterOf = (item: Shared) => {
  const {poster} = cardsOf(item);
  return poster ? [{title: item.title, file: poster.file, lang: item.locale}] : [];
};
