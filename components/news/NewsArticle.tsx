import type {Root} from 'hast';
import {useLocale, useTranslations} from 'next-intl';
import type {Action, Case, NewsItem, Person, RelatedItem} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {dirOf} from '../../i18n/locales.ts';
import ActionCard from '../record/ActionCard.tsx';
import Bidi from '../text/Bidi.tsx';
import ChangeList from '../record/ChangeList.tsx';
import ClaimList from '../record/ClaimList.tsx';
import InlineText from '../text/InlineText.tsx';
import LinkList from '../record/LinkList.tsx';
import NewsMeta from './NewsMeta.tsx';
import PersonCard from '../person/PersonCard.tsx';
import PersonLink from '../person/PersonLink.tsx';
import Prose from '../text/Prose.tsx';
import RelatedNews from './RelatedNews.tsx';
import Section from '../frame/Section.tsx';
import ShareBlock, {type ShareTarget} from '../share/ShareBlock.tsx';
import SourceList from '../record/SourceList.tsx';
import StatusLine from '../person/StatusLine.tsx';
import TakeAway from '../guides/TakeAway.tsx';
import TranslationNotice from '../text/TranslationNotice.tsx';

type Props = {
  item: NewsItem;
  body: Root;
  people: Person[];
  cases: Case[];
  actions: Action[];
  related: readonly RelatedItem[];
  share: {url: string; targets: readonly ShareTarget[]};
};

/** With more people than this, an article names them without their plates: each weighs what a paragraph does. */
const platesAtMost = 3;

/** A news item: where it comes from, the text, what happened since, and everything it rests on. An obituary calls for nothing. */
export default function NewsArticle({item, body, people, cases, actions, related, share}: Props) {
  const t = useTranslations('NewsPage');
  const person = useTranslations('PersonPage');
  const correction = useTranslations('Corrections');
  const kind = useTranslations('NewsKind');
  const locale = useLocale();
  const {words, sources, originalTitle} = {...item, originalTitle: item.words.originalTitle};
  const obituary = item.kind === 'obituary';
  return (
    <>
      <article
        className={`grid gap-8 ${obituary ? 'border-8 border-double border-ink p-5 wide:p-12' : ''}`}
      >
        <header className="grid gap-4" lang={words.lang} dir={dirOf(words.lang)}>
          <p className="font-label text-small text-signal" lang={locale} dir={dirOf(locale)}>
            {kind(item.kind)}
          </p>
          <h1 className="max-w-[26ch] text-page">
            <Bidi lang={words.lang}>{words.title}</Bidi>
          </h1>
          {originalTitle && (
            <p lang={originalTitle.lang} dir="auto" className="max-w-[36ch] text-head">
              {originalTitle.text}
            </p>
          )}
          <p className="max-w-prose text-lead">
            <InlineText lang={words.lang}>{words.summary}</InlineText>
          </p>
        </header>
        <TranslationNotice words={words} />
        <NewsMeta item={item} />
        {item.contentWarning && (
          <p className="max-w-prose bg-tint px-5 py-4 text-small">
            <b className="font-label">{t('warning')}</b>{' '}
            <InlineText lang={locale}>{item.contentWarning[locale]}</InlineText>
          </p>
        )}
        <Prose
          tree={body}
          lang={words.lang}
          media={item.media}
          links={item.links}
          actions={actions}
        />
      </article>
      {item.since.length > 0 && (
        <Section id="since" title={t('since')}>
          <ClaimList claims={item.since} sources={sources} />
        </Section>
      )}
      {people.length > 0 && (
        <Section title={t('people')}>
          <div className="grid gap-x-10 gap-y-6 wide:grid-cols-2">
            {people.map(each =>
              people.length > platesAtMost ? (
                <div key={each.slug}>
                  <PersonLink person={each} />
                  <StatusLine status={each.status} />
                </div>
              ) : (
                <PersonCard key={each.slug} person={each} />
              )
            )}
          </div>
        </Section>
      )}
      {cases.length > 0 && (
        <Section title={t('cases')}>
          <ul>
            {cases.map(({slug, words: {title, lang}}) => (
              <li key={slug}>
                <a href={href(locale, `/cases/${slug}`)}>
                  <Bidi lang={lang}>{title}</Bidi>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {!obituary && actions.length > 0 && (
        <Section title={person('actions')}>
          {actions.map(action => (
            <ActionCard key={action.slug} action={action} />
          ))}
        </Section>
      )}
      <RelatedNews related={related} people={people} />
      {item.links.length > 0 && (
        <Section title={t('links')}>
          <LinkList links={item.links} />
        </Section>
      )}
      {item.corrections.length > 0 && (
        <Section id="corrections" title={correction('title')}>
          <ChangeList
            changes={item.corrections.map(({on, note, severity}) => ({on, note, kind: severity}))}
          />
        </Section>
      )}
      <Section id="sources" title={person('sources')}>
        <SourceList sources={sources} />
      </Section>
      <ShareBlock targets={share.targets} url={share.url} path={`/news/${item.slug}`} />
      <TakeAway path={`/news/${item.slug}`} />
      <p className="screen-only">
        <a href={href(locale, '/news')} className="inline-flex min-h-11 items-center">
          {t('back')}
        </a>
      </p>
    </>
  );
}
