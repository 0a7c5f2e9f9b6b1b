import type {Root} from 'hast';
import {useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import type {Page} from '../../records/index.ts';
import Section from '../frame/Section.tsx';
import Prose from '../text/Prose.tsx';
import SourceList from './SourceList.tsx';
import TextHeading from './TextHeading.tsx';

type Props = {
  page: Page;
  body: Root;
  /** Shown before the text. */
  children?: ReactNode;
};

/** A page of `content/pages`: heading, text, and sources if it has any. */
export default function StandingPage({page: {words, sources}, body, children}: Props) {
  const t = useTranslations('PersonPage');
  return (
    <>
      <article className="grid gap-8">
        <TextHeading words={words} />
        {children}
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
