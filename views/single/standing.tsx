import PageFrame from '../../components/frame/PageFrame.tsx';
import ContactWays from '../../components/record/ContactWays.tsx';
import StandingPage from '../../components/record/StandingPage.tsx';
import type {Locale} from '../../i18n/locales.ts';
import {getContact, getPage, getPages} from '../../records/index.ts';
import {sharedPage} from '../../share/index.ts';
import {pageMetadata} from '../metadata.ts';
import {bodyOf, footerOf, plainSummary} from '../text.ts';
import {slugOf, type View, type Views} from '../view.ts';

/** The pages of `content/pages`. */
export const standingPages: Views = {
  route: '/[locale]/[page]',
  paths: locale => getPages(locale).map(({slug}) => `/${slug}`),
  at: (path, locale) => standingPage(slugOf(path), locale)
};

/** A page of `content/pages`, such as about or safety; undefined if no page has the slug. */
function standingPage(slug: string, locale: Locale): View | undefined {
  const page = getPage(slug, locale);
  if (!page) return undefined;
  const path = `/${page.slug}`;
  return {
    metadata: pageMetadata({
      locale,
      path,
      lang: page.words.lang,
      languages: page.words.languages,
      title: page.words.title,
      description: plainSummary(page),
      item: sharedPage(page, locale)
    }),
    body: (
      <PageFrame path={path} footer={footerOf(locale)}>
        <StandingPage page={page} body={bodyOf('pages', page)}>
          {page.slug === 'contact' && <ContactWays contact={getContact()} />}
        </StandingPage>
      </PageFrame>
    )
  };
}
