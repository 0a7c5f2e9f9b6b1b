import type {Root} from 'hast';
import {useLocale, useTranslations} from 'next-intl';
import type {Case, NewsItem, Person} from '../../records/index.ts';
import Section from '../frame/Section.tsx';
import NewestNews from '../news/NewestNews.tsx';
import type {Share} from '../share/ShareBlock.tsx';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';
import Prose from '../text/Prose.tsx';
import ChargeList from './ChargeList.tsx';
import CourtList from './CourtList.tsx';
import DefendantList from './DefendantList.tsx';
import FactList from '../record/FactList.tsx';
import RecordEnd from '../record/RecordEnd.tsx';
import TextHeading from '../record/TextHeading.tsx';
import Timeline from '../record/Timeline.tsx';

type Props = {
  legalCase: Case;
  body: Root;
  /** Defendants who have a profile. */
  people: Person[];
  news: readonly NewsItem[];
  share: Share;
};

/** The page of a legal case: court, charges, defendants and events. */
export default function CaseFile({legalCase, body, people, news, share}: Props) {
  const t = useTranslations('CasePage');
  const locale = useLocale();
  const {slug, words, sources, court, courts, judge, charges, events} = legalCase;
  return (
    <>
      <article className="grid gap-8">
        <TextHeading words={words} />
        <FactList
          facts={[
            {
              term: t('court'),
              value: courts ? (
                <CourtList courts={courts} terms={legalCase.legalTerms} sources={sources} />
              ) : court ? (
                <InlineText lang={locale}>{court[locale]}</InlineText>
              ) : (
                t('courtUnknown')
              )
            },
            {
              term: t('judge'),
              value: judge && !courts ? <Bidi lang={locale}>{judge[locale]}</Bidi> : null
            },
            {
              term: t('charges'),
              value: charges.length ? (
                <ChargeList charges={charges} terms={legalCase.legalTerms} sources={sources} />
              ) : null
            }
          ]}
        />
        <Prose tree={body} lang={words.lang} />
      </article>
      <Section id="defendants" title={t('defendants')}>
        <DefendantList legalCase={legalCase} people={people} />
      </Section>
      <Section id="timeline" title={t('events')}>
        <Timeline events={events} sources={sources} prisons={legalCase.legalTerms.prisons} />
      </Section>
      {news.length > 0 && (
        <Section id="news" title={t('news')}>
          <NewestNews news={news} path={`/cases/${slug}/news`} />
        </Section>
      )}
      <RecordEnd record={legalCase} path={`/cases/${slug}`} share={share} />
    </>
  );
}
