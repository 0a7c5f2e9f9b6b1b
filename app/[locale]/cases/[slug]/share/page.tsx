import PageFrame from '../../../../../components/PageFrame.tsx';
import ShareKit from '../../../../../components/ShareKit.tsx';
import {getCase, getCases} from '../../../../../content/index.ts';
import {sharedCase} from '../../../../../share/index.ts';
import {everyLocaleWith, found, pageLocale} from '../../../../params.ts';
import {inBoth, kitMetadata, kitPage} from '../../../../share.ts';
import {bodyOf, footerOf} from '../../../../text.ts';

type Props = {params: Promise<{locale: string; slug: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('slug', locale => getCases(locale).map(({slug}) => slug));

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  return kitMetadata(sharedCase(found(getCase((await params).slug, locale)), locale));
}

export default async function CaseSharePage({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const document = found(getCase(slug, locale));
  const {own, other} = inBoth(locale, each => sharedCase(found(getCase(slug, each)), each));
  const kit = kitPage({item: own, other, body: await bodyOf('cases', document), sources: document.sources, lang: document.words.lang});
  return <PageFrame path={`${own.path}/share`} footer={footerOf(locale)}><ShareKit {...kit} /></PageFrame>;
}
