import PageFrame from '../../../../../components/PageFrame.tsx';
import ShareKit from '../../../../../components/ShareKit.tsx';
import {getPerson, getPeople} from '../../../../../content/index.ts';
import {sharedPerson} from '../../../../../share/index.ts';
import {everyLocaleWith, found, pageLocale} from '../../../../params.ts';
import {inBoth, kitMetadata, kitPage} from '../../../../share.ts';
import {bodyOf, footerOf} from '../../../../text.ts';

type Props = {params: Promise<{locale: string; slug: string}>};

export const dynamicParams = false;
export const generateStaticParams = () => everyLocaleWith('slug', locale => getPeople(locale).map(({slug}) => slug));

export async function generateMetadata({params}: Props) {
  const locale = await pageLocale();
  return kitMetadata(sharedPerson(found(getPerson((await params).slug, locale)), locale));
}

export default async function PersonSharePage({params}: Props) {
  const locale = await pageLocale();
  const {slug} = await params;
  const document = found(getPerson(slug, locale));
  const {own, other} = inBoth(locale, each => sharedPerson(found(getPerson(slug, each)), each));
  const kit = kitPage({item: own, other, body: await bodyOf('prisoners', document), sources: document.sources, lang: document.words.lang});
  return <PageFrame path={`${own.path}/share`} footer={footerOf(locale)}><ShareKit {...kit} /></PageFrame>;
}
