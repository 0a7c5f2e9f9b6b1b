import PageFrame from '../../components/frame/PageFrame.tsx';
import ShareKit from '../../components/share/ShareKit.tsx';
import {
  getCase,
  getCases,
  getNews,
  getNewsItem,
  getPeople,
  getPerson,
  pathOf
} from '../../records/index.ts';
import {otherLocale, type Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import {
  pageKit,
  sharedCase,
  sharedNews,
  sharedPerson,
  type KitDocument,
  type KitKind,
  type Shared
} from '../../share/index.ts';
import {pageMetadata} from '../metadata.ts';
import {footerOf} from '../text.ts';
import {slugOf, type View, type Views} from '../view.ts';

/** The share pages of one kind of item. An item has one if it is released in both languages. */
function sharePages<D extends KitDocument>(
  kind: KitKind,
  all: (locale: Locale) => readonly D[],
  one: (slug: string, locale: Locale) => D | undefined,
  shared: (document: D, locale: Locale) => Shared
): Views {
  return {
    route: `/[locale]/${kind}/[slug]/share`,
    paths: locale =>
      all(locale)
        .filter(({slug}) => one(slug, otherLocale(locale)))
        .map(({slug}) => `${pathOf(kind, slug)}/share`),
    at: (path, locale) => {
      const slug = slugOf(path.replace(/\/share$/, ''));
      const [document, translation] = [one(slug, locale), one(slug, otherLocale(locale))];
      return (
        document &&
        translation &&
        sharePage(document, shared(document, locale), shared(translation, otherLocale(locale)))
      );
    }
  };
}

/** `index: false`: the page serves people who share, not search engines. */
function sharePage(document: KitDocument, own: Shared, other: Shared): View {
  const {locale} = own;
  const path = `${own.path}/share`;
  const kit = translator(locale, 'ShareKit')('title');
  return {
    metadata: pageMetadata({
      locale,
      path,
      title: `${kit}: ${own.card.title}`,
      description: own.card.summary,
      // A person's page has facts in both languages, whatever its text is written in.
      ...(own.kind !== 'prisoners' && {languages: document.words.languages}),
      item: own,
      index: false
    }),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <ShareKit {...pageKit(document, own, other)} />
      </PageFrame>
    )
  };
}

export const newsSharePages = sharePages('news', getNews, getNewsItem, sharedNews);
export const personSharePages = sharePages('prisoners', getPeople, getPerson, sharedPerson);
export const caseSharePages = sharePages('cases', getCases, getCase, sharedCase);
