import NameIndex from '../../components/person/NameIndex.tsx';
import {firstPageOf, getPeople, groupsInPages, namesOf, pageSizes} from '../../records/index.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {oneList, type List} from './list.tsx';
import {firstPages} from './firstPages.ts';

const nameIndex = perLocale(locale => {
  const letters = namesOf(getPeople(locale), locale).map(({letter, names}) => ({
    group: letter,
    items: names
  }));
  const pages = groupsInPages(letters, pageSizes.names);
  return {
    pages,
    all: letters.map(({group: letter}) => ({letter, page: firstPageOf(pages, letter)}))
  };
});

/** Names and their other spellings. The languages differ in spellings, so they may differ in pages. */
export const namesList: List = {
  lengths: oneList('/names', locale => nameIndex(locale).pages),
  show: ({locale, page}) => {
    const t = translator(locale, 'Names');
    const {pages, all} = nameIndex(locale);
    const letters = (pages[page - 1] ?? []).map(({group, items}) => ({
      letter: group,
      names: items
    }));
    return {
      title: t('title'),
      lead: t('lead'),
      children: <NameIndex letters={letters} all={all} page={page} />
    };
  }
};

export const namesFirstPages = firstPages('/[locale]/names', namesList);
