import type {Root} from 'hast';
import {useLocale, useTranslations} from 'next-intl';
import type {Action, Case, NewsItem, Person} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {dirOf} from '../../i18n/locales.ts';
import ActionCard from '../record/ActionCard.tsx';
import Bidi from '../text/Bidi.tsx';
import ChangeList from '../record/ChangeList.tsx';
import ClaimList from '../record/ClaimList.tsx';
import DetentionTable from './DetentionTable.tsx';
import InlineText from '../text/InlineText.tsx';
import LifeYears from './LifeYears.tsx';
import NewestNews from '../news/NewestNews.tsx';
import OtherName from '../text/OtherName.tsx';
import PersonFactList from './PersonFactList.tsx';
import PersonNames from './PersonNames.tsx';
import Plate from './Plate.tsx';
import PlateLegend from './PlateLegend.tsx';
import Prose from '../text/Prose.tsx';
import ReviewLine from '../record/ReviewLine.tsx';
import Section from '../frame/Section.tsx';
import ShareBlock, {type ShareTarget} from '../share/ShareBlock.tsx';
import SourceList from '../record/SourceList.tsx';
import StatusLine from './StatusLine.tsx';
import Timeline from '../record/Timeline.tsx';
import TakeAway from '../guides/TakeAway.tsx';
import TranslationNotice from '../text/TranslationNotice.tsx';

type Props = {
  person: Person;
  body: Root;
  trial: Case | undefined;
  codefendants: Person[];
  news: readonly NewsItem[];
  actions: Action[];
  share: {url: string; targets: readonly ShareTarget[]};
};

/** With more codefendants than this, the rest stand on the page of the case only. */
const namedAtMost = 20;

/** A person's page. For someone who has died it is a memorial: the years of life, and no call to act. */
export default function PersonProfile({
  person,
  body,
  trial,
  codefendants,
  news,
  actions,
  share
}: Props) {
  const t = useTranslations('PersonPage');
  const locale = useLocale();
  const {words, sources, status, plate} = person;
  const memorial = status.group === 'died';
  const onCase = new Set(trial?.defendants.map(({person: slug}) => slug));
  const shown = codefendants.filter(({slug}, index) => index < namedAtMost || !onCase.has(slug));
  return (
    <>
      <header className="grid gap-5">
        {memorial && <p className="font-label text-small">{t('inMemory')}</p>}
        <Plate plate={plate} size="large">
          <h1 className="text-page leading-tight">{person.name[locale]}</h1>
          {memorial && person.birth && <LifeYears birth={person.birth.date} death={status.date} />}
        </Plate>
        <div className="grid gap-2">
          <OtherName person={person} />
          <StatusLine status={status} />
          <PlateLegend plate={plate} />
        </div>
        <p className="max-w-prose text-lead" lang={words.lang} dir={dirOf(words.lang)}>
          <InlineText lang={words.lang}>{words.summary}</InlineText>
        </p>
        <TranslationNotice words={words} />
      </header>
      <Section id="facts" title={t('facts')}>
        <PersonFactList person={person} />
      </Section>
      <Section id="life" title={t('life')}>
        <Prose tree={body} lang={words.lang} />
      </Section>
      {!memorial && actions.length > 0 && (
        <Section id="act" title={t('actions')}>
          <div className="grid gap-8 grid-cols-[repeat(auto-fit,minmax(min(100%,28rem),1fr))]">
            {actions.map(action => (
              <ActionCard key={action.slug} action={action} />
            ))}
          </div>
        </Section>
      )}
      <Section id="timeline" title={t('timeline')}>
        <Timeline events={person.events} sources={sources} />
      </Section>
      {person.detention.spells.length > 0 && (
        <Section id="days" title={t('detention')}>
          <DetentionTable detention={person.detention} />
        </Section>
      )}
      {trial && (
        <Section id="case" title={t('case')}>
          <p>
            <a href={href(locale, `/cases/${trial.slug}`)}>
              <Bidi lang={trial.words.lang}>{trial.words.title}</Bidi>
            </a>
          </p>
          {codefendants.length > 0 && (
            <div>
              <p className="font-label text-small text-soft">{t('caseWith')}</p>
              <PersonNames people={shown} />
              {shown.length < codefendants.length && (
                <p>
                  <a
                    href={href(locale, `/cases/${trial.slug}#defendants`)}
                    className="inline-flex min-h-11 items-center"
                  >
                    {t('caseMore', {count: codefendants.length - shown.length})}
                  </a>
                </p>
              )}
            </div>
          )}
        </Section>
      )}
      {news.length > 0 && (
        <Section id="news" title={t('news', {name: person.name[locale]})}>
          <NewestNews news={news} path={`/prisoners/${person.slug}/news`} />
        </Section>
      )}
      {person.disputes.length > 0 && (
        <Section id="disputes" title={t('disputes')}>
          <ClaimList claims={person.disputes} sources={sources} />
        </Section>
      )}
      {person.changes.length > 0 && (
        <Section id="changes" title={t('changes')}>
          <ChangeList changes={person.changes} />
        </Section>
      )}
      <Section id="sources" title={t('sources')}>
        <SourceList sources={sources} />
        <ReviewLine reviewedOn={person.reviewedOn} nextReviewOn={person.nextReviewOn} />
      </Section>
      <ShareBlock targets={share.targets} url={share.url} path={`/prisoners/${person.slug}`} />
      <TakeAway path={`/prisoners/${person.slug}`} />
      <p className="screen-only">
        <a href={href(locale, '/prisoners')} className="inline-flex min-h-11 items-center">
          {t('back')}
        </a>
      </p>
    </>
  );
}
