import PageFrame from '../../../../../components/PageFrame.tsx';
import ShareKit from '../../../../../components/ShareKit.tsx';
import {getNewsItem, getNews} from '../../../../../content/index.ts';
import {sharedNews} from '../../../../../share/index.ts';
import {everyLocaleWith, found, pageLocale} from '../../../../params.ts';
import {inBoth, kitMetadata, kitPage} from '../../../../share.ts';
import {bodyOf, footerOf} from '../../../../text.ts';

type Props = {params: Promise<{locale: string; slug: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('slug', locale => getNews(locale).map(({slug}) => slug));

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  return kitMetadata(sharedNews(found(getNewsItem((await params).slug, locale)), locale));
}

export default async function NewsSharePage({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const document = found(getNewsItem(slug, locale));
  const {own, other} = inBoth(locale, each => sharedNews(found(getNewsItem(slug, each)), each));
  const kit = kitPage({item: own, other, body: await bodyOf('news', document), sources: document.sources, lang: document.words.lang, media: document.media, links: document.links});
  return <PageFrame path={`${own.path}/share`} footer={footerOf(locale)}><ShareKit {...kit} /></PageFrame>;
}
