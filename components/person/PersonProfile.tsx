import type {Root} from 'hast';
import {useLocale, useTranslations} from 'next-intl';
import type {Action, Case, NewsItem, Person} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {dirOf} from '../../i18n/locales.ts';
import {listedDay} from '../../i18n/partialDates/partialDate.ts';
import DayList, {type ShownDay} from '../days/DayList.tsx';
import PageLink from '../frame/PageLink.tsx';
import Section from '../frame/Section.tsx';
import NewestNews from '../news/NewestNews.tsx';
import ActionCard from '../record/ActionCard.tsx';
import RecordEnd from '../record/RecordEnd.tsx';
import Timeline from '../record/Timeline.tsx';
import type {Share} from '../share/ShareBlock.tsx';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';
import OtherName from '../text/OtherName.tsx';
import Prose from '../text/Prose.tsx';
import TranslationNotice from '../text/TranslationNotice.tsx';
import DetentionTable from './detention/DetentionTable.tsx';
import LettersToPrison from './LettersToPrison.tsx';
import LifeYears from './LifeYears.tsx';
import PersonFactList from './PersonFactList.tsx';
import PersonNames from './PersonNames.tsx';
import Plate from './Plate.tsx';
import PlateLegend from './PlateLegend.tsx';
import StatusLine from './StatusLine.tsx';

type Props = {
  person: Person;
  body: Root;
  legalCase: Case | undefined;
  codefendants: Person[];
  news: readonly NewsItem[];
  actions: Action[];
  /** Days of the next twelve months that matter. */
  days: readonly ShownDay[];
  share: Share;
};

/** Codefendants named here. The page of the legal case has them all. */
const maxCodefendants = 20;

/** A person's page. If the person has died it is a memorial: years of life, and no call to action. */
export default function PersonProfile({
  person,
  body,
  legalCase,
  codefendants,
  news,
  actions,
  days,
  share
}: Props) {
  const t = useTranslations('PersonPage');
  const locale = useLocale();
  const {slug, name, words, sources, events, detention} = person;
  return (
    <>
      <ProfileHeader person={person} />
      <Section id="facts" title={t('facts')}>
        <PersonFactList person={person} />
      </Section>
      <Section id="life" title={t('life')}>
        <Prose tree={body} lang={words.lang} />
      </Section>
      {person.status.group !== 'died' && actions.length > 0 && (
        <Section id="act" title={t('actions')}>
          <div className="grid gap-8 grid-cols-[repeat(auto-fit,minmax(min(100%,28rem),1fr))]">
            {actions.map(action => (
              <ActionCard key={action.slug} action={action} />
            ))}
          </div>
        </Section>
      )}
      <LettersToPrison person={person} />
      <Section id="timeline" title={t('timeline')}>
        <Timeline events={events} sources={sources} prisons={person.legalTerms.prisons} />
      </Section>
      {detention.spells.length > 0 && (
        <Section id="days" title={t('detention')}>
          <DetentionTable detention={detention} />
        </Section>
      )}
      <AheadSection slug={slug} days={days} />
      {legalCase && <CaseSection legalCase={legalCase} codefendants={codefendants} />}
      {news.length > 0 && (
        <Section id="news" title={t('news', {name: name[locale]})}>
          <NewestNews news={news} path={`/prisoners/${slug}/news`} />
        </Section>
      )}
      <RecordEnd record={person} path={`/prisoners/${slug}`} share={share} />
      <p className="screen-only">
        <PageLink path="/prisoners">{t('back')}</PageLink>
      </p>
    </>
  );
}

function ProfileHeader({person}: Pick<Props, 'person'>) {
  const t = useTranslations('PersonPage');
  const locale = useLocale();
  const {name, words, status, plate, birth} = person;
  const memorial = status.group === 'died';
  return (
    <header className="grid gap-5">
      {memorial && <p className="font-label text-small">{t('inMemory')}</p>}
      <Plate plate={plate} size="large">
        <h1 className="text-page leading-tight">{name[locale]}</h1>
        {memorial && birth && listedDay(birth.date) && (
          <LifeYears birth={birth.date} death={status.date} />
        )}
      </Plate>
      <div className="grid gap-2">
        <OtherName person={person} />
        <StatusLine status={status} />
        <PlateLegend plate={plate} />
      </div>
      <p className="text-lead" lang={words.lang} dir={dirOf(words.lang)}>
        <InlineText lang={words.lang}>{words.summary}</InlineText>
      </p>
      <TranslationNotice words={words} />
    </header>
  );
}

/** Days to come, and the person's calendar file. */
function AheadSection({slug, days}: {slug: string; days: readonly ShownDay[]}) {
  const t = useTranslations('Days');
  const locale = useLocale();
  return (
    <Section id="ahead" title={t('title')}>
      {days.length > 0 && <DayList days={days} />}
      <p>
        <a href={`/${locale}/feeds/prisoners/${slug}.ics`} type="text/calendar">
          {t('person')}
        </a>
      </p>
    </Section>
  );
}

/** Codefendants whom the legal case does not list are always named: no other page has them. */
function CaseSection({legalCase, codefendants}: {legalCase: Case; codefendants: Person[]}) {
  const t = useTranslations('PersonPage');
  const locale = useLocale();
  const {words, defendants} = legalCase;
  const path = `/cases/${legalCase.slug}`;
  const listed = new Set(defendants.map(({person}) => person));
  const named = codefendants.filter(
    ({slug}, index) => index < maxCodefendants || !listed.has(slug)
  );
  const more = codefendants.length - named.length;
  return (
    <Section id="case" title={t('case')}>
      <p>
        <a href={href(locale, path)}>
          <Bidi lang={words.lang} within={locale}>
            {words.title}
          </Bidi>
        </a>
      </p>
      {codefendants.length > 0 && (
        <div>
          <p className="font-label text-small text-soft">{t('caseWith')}</p>
          <PersonNames people={named} />
          {more > 0 && (
            <p>
              <PageLink path={`${path}#defendants`}>{t('caseMore', {count: more})}</PageLink>
            </p>
          )}
        </div>
      )}
    </Section>
  );
}
