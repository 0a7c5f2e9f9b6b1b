import type {Resolved, TitledWords} from '../../records/index.ts';
import {dirOf} from '../../i18n/locales.ts';
import PageHeading from '../frame/PageHeading.tsx';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';
import TranslationNotice from '../text/TranslationNotice.tsx';

type Props = {words: Resolved<TitledWords>};

/** Title and summary of a document in the language of its text, and a notice on the state of the translation. */
export default function TextHeading({words}: Props) {
  const {title, summary, lang} = words;
  return (
    <>
      <div lang={lang} dir={dirOf(lang)}>
        <PageHeading
          title={<Bidi lang={lang}>{title}</Bidi>}
          lead={<InlineText lang={lang}>{summary}</InlineText>}
        />
      </div>
      <TranslationNotice words={words} />
    </>
  );
}
