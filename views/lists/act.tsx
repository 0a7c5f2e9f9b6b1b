import ActionCard from '../../components/record/ActionCard.tsx';
import Prose from '../../components/text/Prose.tsx';
import PageLink from '../../components/frame/PageLink.tsx';
import Section from '../../components/frame/Section.tsx';
import Bidi from '../../components/text/Bidi.tsx';
import InlineText from '../../components/text/InlineText.tsx';
import LetterTools from '../../components/text/blocks/LetterTools.tsx';
import {actionPages, getPage, getPerson, type Action} from '../../records/index.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {formatList} from '../../i18n/lists.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import {countWords, letterIn, mailto} from '../../share/letter.ts';
import {oneList, type List} from './list.tsx';
import {bodyOf} from '../text.ts';

const pages = perLocale(actionPages);

/**
 * The steps, and while the call is open its letter with what is needed to send it. After the last day the steps are out
 * of date, so nothing is shown until an editor has closed the call and written how it ended.
 */
function ActionText({action, locale}: {action: Action; locale: Locale}) {
  if (!action.isOpen && !action.closed) return null;
  const {lang} = action.words;
  const tree = bodyOf('actions', action);
  const letter = letterIn(tree, lang);
  if (letter === null) return <Prose tree={tree} lang={lang} />;
  const t = translator(lang, 'LetterBlock');
  const names = action.people.flatMap(slug => getPerson(slug, locale)?.name[lang] ?? []);
  const mail = mailto({
    to: action.target.ways.find(({kind}) => kind === 'email')?.value ?? '',
    subject: t('subject', {names: formatList(names, lang)}),
    body: letter,
    paste: t('paste')
  });
  const tools = {
    id: `letter-${action.slug}`,
    action: action.words.title,
    text: letter,
    lang,
    words: countWords(letter),
    ...(action.deadline !== undefined && {until: action.deadline}),
    mail
  };
  return <Prose tree={tree} lang={lang} letter={<LetterTools {...tools} />} />;
}

/** What can be done from inside Iran; null if there is no such page. */
function InIran({locale}: {locale: Locale}) {
  const page = getPage('in-iran', locale);
  if (!page) return null;
  const {title, summary, lang} = page.words;
  return (
    <Section id="in-iran" title={<Bidi lang={lang}>{title}</Bidi>}>
      <div className="max-w-prose">
        <p lang={lang} dir={dirOf(lang)}>
          <InlineText lang={lang}>{summary}</InlineText>
        </p>
        <PageLink path="/in-iran">{translator(locale, 'Act')('inIran')}</PageLink>
      </div>
    </Section>
  );
}

/** Calls to action: in Farsi first what readers in Iran can do, then open ones, then those that have ended. */
export const actList: List = {
  lengths: oneList('/act', pages),
  show: ({locale, page}) => {
    const [t, record] = [translator(locale, 'Act'), translator(locale, 'RecordNumber')];
    return {
      title: t('title'),
      lead: t('lead'),
      children: (
        <>
          {locale === 'fa' && page === 1 && <InIran locale={locale} />}
          {(pages(locale)[page - 1] ?? []).map(({group, items}) => (
            <Section key={group} id={group} title={t(group)}>
              {items.map(action => (
                <ActionCard key={action.slug} action={action}>
                  <ActionText action={action} locale={locale} />
                  <p className="font-label text-small">
                    <a href={`/r/${action.recordNo}`}>
                      {record('of', {number: formatPlainNumber(action.recordNo, locale)})}
                    </a>
                  </p>
                </ActionCard>
              ))}
            </Section>
          ))}
          {locale !== 'fa' && page === 1 && <InIran locale={locale} />}
        </>
      )
    };
  }
};
