import PageFrame from '../../../components/frame/PageFrame.tsx';
import StandingPage from '../../../components/record/StandingPage.tsx';
import {getPage, getPages} from '../../../records/index.ts';
import {sharedPage} from '../../../share/index.ts';
import {pageMetadata} from '../../../views/metadata.ts';
import {everyLocaleWith, found, pageLocale} from '../../params.ts';
import {bodyOf, footerOf, plainSummary} from '../../../views/text.ts';

type Props = {params: Promise<{locale: string; page: string}>};

export const dynamicParams = false;
export const generateStaticParams = () =>
  everyLocaleWith('page', locale => getPages(locale).map(({slug}) => slug));

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  const page = found(getPage((await params).page, locale));
  return pageMetadata({
    locale,
    path: `/${page.slug}`,
    title: page.words.title,
    description: plainSummary(page),
    item: sharedPage(page, locale)
  });
}

export default async function ContentPage({params}: Props) {
  const locale = await pageLocale();
  const page = found(getPage((await params).page, locale));
  return (
    <PageFrame path={`/${page.slug}`} footer={footerOf(locale)}>
      <StandingPage page={page} body={bodyOf('pages', page)} />
    </PageFrame>
  );
}
