import type {Root} from 'hast';
import {useLocale, useTranslations} from 'next-intl';
import type {Case, NewsItem, Person} from '../../records/index.ts';
import {formatDate} from '../../i18n/dates.ts';
import {dirOf} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';
import ChangeList from './ChangeList.tsx';
import ClaimList from './ClaimList.tsx';
import DefendantList from './DefendantList.tsx';
import FactList from './FactList.tsx';
import InlineText from '../text/InlineText.tsx';
import NewestNews from '../news/NewestNews.tsx';
import PageHeading from '../frame/PageHeading.tsx';
import Prose from '../text/Prose.tsx';
import ReviewLine from './ReviewLine.tsx';
import Section from '../frame/Section.tsx';
import ShareBlock, {type ShareTarget} from '../share/ShareBlock.tsx';
import SourceList from './SourceList.tsx';
import SourceRefs from './SourceRefs.tsx';
import TakeAway from '../guides/TakeAway.tsx';
import Timeline from './Timeline.tsx';
import TranslationNotice from '../text/TranslationNotice.tsx';

type Props = {
  trial: Case;
  body: Root;
  people: Person[];
  news: readonly NewsItem[];
  share: {url: string; targets: readonly ShareTarget[]};
};

/** Several defendants, one trial: the court, who was tried, what happened, what became of each. */
export default function CaseFile({trial, body, people, news, share}: Props) {
  const t = useTranslations('CasePage');
  const person = useTranslations('PersonPage');
  const charge = useTranslations('Charge');
  const stage = useTranslations('ChargeStage');
  const locale = useLocale();
  const {words, sources, court, judge, charges} = trial;
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
        <FactList
          facts={[
            {term: t('court'), value: <InlineText lang={locale}>{court[locale]}</InlineText>},
            {term: t('judge'), value: judge ? <Bidi lang={locale}>{judge[locale]}</Bidi> : null},
            {
              term: t('charges'),
              value: charges.length ? (
                <ul className="grid gap-2">
                  {charges.map(({code, stage: at, asOf, sources: ids}) => (
                    <li key={`${code} ${at}`}>
                      {person('chargeAs', {
                        charge: charge(code),
                        stage: stage(at),
                        date: formatDate(asOf, locale)
                      })}{' '}
                      <SourceRefs ids={ids} sources={sources} />
                    </li>
                  ))}
                </ul>
              ) : null
            }
          ]}
        />
        <Prose tree={body} lang={words.lang} />
      </article>
      <Section id="defendants" title={t('defendants')}>
        <DefendantList trial={trial} people={people} />
      </Section>
      <Section id="timeline" title={t('events')}>
        <Timeline events={trial.events} sources={sources} />
      </Section>
      {news.length > 0 && (
        <Section id="news" title={t('news')}>
          <NewestNews news={news} path={`/cases/${trial.slug}/news`} />
        </Section>
      )}
      {trial.disputes.length > 0 && (
        <Section id="disputes" title={person('disputes')}>
          <ClaimList claims={trial.disputes} sources={sources} />
        </Section>
      )}
      {trial.changes.length > 0 && (
        <Section id="changes" title={person('changes')}>
          <ChangeList changes={trial.changes} />
        </Section>
      )}
      <Section id="sources" title={person('sources')}>
        <SourceList sources={sources} />
        <ReviewLine reviewedOn={trial.reviewedOn} nextReviewOn={trial.nextReviewOn} />
      </Section>
      <ShareBlock targets={share.targets} url={share.url} path={`/cases/${trial.slug}`} />
      <TakeAway path={`/cases/${trial.slug}`} />
    </>
  );
}
