import {listOf, words, type LangParams} from '../articles';
import {Frame, Items} from '../Items';

export const generateMetadata = async ({params}: LangParams) => ({
  title: words[(await params).lang].site
});

export default async function Home({params}: LangParams) {
  const {lang} = await params;
  return (
    <Frame lang={lang} place="">
      <h1>{words[lang].site}</h1>
      <Items items={listOf(lang, 'news').slice(0, 10)} />
    </Frame>
  );
}
