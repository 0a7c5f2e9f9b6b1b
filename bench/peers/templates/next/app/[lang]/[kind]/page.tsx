import {kinds, listOf, words, type Kind, type Lang} from '../../articles';
import {Ledger} from '../../Items';

type Props = {params: Promise<{lang: Lang; kind: Kind}>};
export const generateStaticParams = () => kinds.map(kind => ({kind}));
export async function generateMetadata({params}: Props) {
  const {lang, kind} = await params;
  return {title: words[lang][kind]};
}

export default async function List({params}: Props) {
  const {lang, kind} = await params;
  return <Ledger lang={lang} kind={kind} all={listOf(lang, kind)} page={1} />;
}
