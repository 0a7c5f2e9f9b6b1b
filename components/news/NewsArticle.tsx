import type {Root} from 'hast';
import {useLocale, useTranslations} from 'next-intl';
import type {Action, Case, NewsItem, Person, RelatedItem} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {dirOf} from '../../i18n/locales.ts';
import Section from '../frame/Section.tsx';
import TakeAway from '../guides/TakeAway.tsx';
import PersonCard from '../person/PersonCard.tsx';
import PersonLink from '../person/PersonLink.tsx';
import StatusLine from '../person/StatusLine.tsx';
import ActionCard from '../record/ActionCard.tsx';
import ChangeList from '../record/ChangeList.tsx';
import ClaimList from '../record/ClaimList.tsx';
import LinkList from '../record/LinkList.tsx';
import SourceList from '../record/SourceList.tsx';
import ShareBlock, {type Share} from '../share/ShareBlock.tsx';
import Bidi from '../text/Bidi.tsx';
import InlineText from '../text/InlineText.tsx';
import Prose from '../text/Prose.tsx';
import TranslationNotice from '../text/TranslationNotice.tsx';
import NewsMeta from './NewsMeta.tsx';
import RelatedNews from './RelatedNews.tsx';

type Props = {
  item: NewsItem;
  /** The last day on which the text changed for readers. */
  changed: string;
  body: Root;
  people: Person[];
  cases: Case[];
  actions: Action[];
  related: readonly RelatedItem[];
  share: Share;
};

/** An article about more people than this names them without plates: a plate is as large as a paragraph. */
const maxPlates = 3;

/** The page of a news item. An obituary shows no call to action. */
export default function NewsArticle({
  item,
  changed,
  body,
  people,
  cases,
  actions,
  related,
  share
}: Props) {
  const t = useTranslations('NewsPage');
  const person = useTranslations('PersonPage');
  const act = useTranslations('Act');
  const correction = useTranslations('Corrections');
  const path = `/news/${item.slug}`;
  return (
    <>
      <Article {...{item, changed, body, actions}} />
      {item.since.length > 0 && (
        <Section id="since" title={t('since')}>
          <ClaimList claims={item.since} sources={item.sources} />
        </Section>
      )}
      {people.length > 0 && <PeopleSection people={people} />}
      {cases.length > 0 && <CaseSection cases={cases} />}
      {item.kind !== 'obituary' && actions.length > 0 && (
        <Section title={actions.some(({isOpen}) => isOpen) ? person('actions') : act('closed')}>
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
        <SourceList sources={item.sources} />
      </Section>
      <ShareBlock {...share} path={path} />
      <TakeAway path={path} recordNo={item.recordNo} />
    </>
  );
}

function Article({
  item,
  changed,
  body,
  actions
}: Pick<Props, 'item' | 'changed' | 'body' | 'actions'>) {
  const t = useTranslations('NewsPage');
  const kind = useTranslations('NewsKind');
  const locale = useLocale();
  const {words, contentWarning} = item;
  const {lang, originalTitle} = words;
  const frame =
    item.kind === 'obituary' ? 'border-8 [border-style:double] border-ink p-5 wide:p-12' : '';
  return (
    <article className={`grid gap-8 ${frame}`}>
      <header className="grid gap-4" lang={lang} dir={dirOf(lang)}>
        <p className="font-label text-small text-signal" lang={locale} dir={dirOf(locale)}>
          {kind(item.kind)}
        </p>
        <h1 className="max-w-[26ch] text-page">
          <Bidi lang={lang}>{words.title}</Bidi>
        </h1>
        {originalTitle && (
          <p lang={originalTitle.lang} dir="auto" className="max-w-[36ch] text-head">
            {originalTitle.text}
          </p>
        )}
        <p className="text-lead">
          <InlineText lang={lang}>{words.summary}</InlineText>
        </p>
      </header>
      <TranslationNotice words={words} />
      <NewsMeta item={item} changed={changed} />
      {contentWarning && (
        <p className="bg-tint px-5 py-4 text-small">
          <b className="font-label">{t('warning')}</b>{' '}
          <InlineText lang={locale}>{contentWarning[locale]}</InlineText>
        </p>
      )}
      <Prose tree={body} lang={lang} media={item.media} links={item.links} actions={actions} />
    </article>
  );
}

function PeopleSection({people}: Pick<Props, 'people'>) {
  const t = useTranslations('NewsPage');
  return (
    <Section title={t('people')}>
      <div className="grid gap-x-10 gap-y-6 wide:grid-cols-2">
        {people.map(person =>
          people.length > maxPlates ? (
            <div key={person.slug}>
              <PersonLink person={person} />
              <StatusLine status={person.status} />
            </div>
          ) : (
            <PersonCard key={person.slug} person={person} />
          )
        )}
      </div>
    </Section>
  );
}

function CaseSection({cases}: Pick<Props, 'cases'>) {
  const t = useTranslations('NewsPage');
  const locale = useLocale();
  return (
    <Section title={t('cases')}>
      <ul>
        {cases.map(({slug, words: {title, lang}}) => (
          <li key={slug}>
            <a href={href(locale, `/cases/${slug}`)}>
              <Bidi lang={lang} within={locale}>
                {title}
              </Bidi>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  );
}
