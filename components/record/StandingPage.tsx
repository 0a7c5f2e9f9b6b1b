import type {Root} from 'hast';
import {useTranslations} from 'next-intl';
import type {Page} from '../../records/index.ts';
import {dirOf} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';
import PageHeading from '../frame/PageHeading.tsx';
import Prose from '../text/Prose.tsx';
import Section from '../frame/Section.tsx';
import SourceList from './SourceList.tsx';
import TranslationNotice from '../text/TranslationNotice.tsx';

type Props = {page: Page; body: Root};

/** A page about ourselves or for our readers: heading, text, sources where it has some. */
export default function StandingPage({page: {words, sources}, body}: Props) {
  const t = useTranslations('PersonPage');
  return (
    <>
      <article className="grid gap-8">
        <div lang={words.lang} dir={dirOf(words.lang)}>
          <PageHeading
            title={<Bidi lang={words.lang}>{words.title}</Bidi>}
            lead={<InlineText lang={words.lang}>{words.summary}</InlineText>}
          />
        </div>
        <TranslationNotice words={words} />
        <Prose tree={body} lang={words.lang} />
      </article>
      {sources.length > 0 && (
        <Section title={t('sources')}>
          <SourceList sources={sources} />
        </Section>
      )}
    </>
  );
}
