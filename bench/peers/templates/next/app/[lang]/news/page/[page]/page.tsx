import {listOf, sizeOfPage, words, type Lang} from '../../../../articles';
import {Ledger} from '../../../../Items';

type Props = {params: Promise<{lang: Lang; page: string}>};
export const generateStaticParams = ({params}: {params: {lang: Lang}}) =>
  Array.from(
    {length: Math.ceil(listOf(params.lang, 'news').length / sizeOfPage) - 1},
    (_, index) => ({page: String(index + 2)})
  );
export const generateMetadata = async ({params}: Props) => ({
  title: words[(await params).lang].news
});

export default async function LedgerPage({params}: Props) {
  const {lang, page} = await params;
  return <Ledger lang={lang} kind="news" all={listOf(lang, 'news')} page={Number(page)} />;
}
