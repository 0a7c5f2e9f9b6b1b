import ActionCard from '../../components/record/ActionCard.tsx';
import PageLink from '../../components/frame/PageLink.tsx';
import Section from '../../components/frame/Section.tsx';
import Bidi from '../../components/text/Bidi.tsx';
import InlineText from '../../components/text/InlineText.tsx';
import {actionPages, getPage} from '../../records/index.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import ActionText from '../act/ActionText.tsx';
import {oneList, type List} from './list.tsx';
import {firstPages} from './firstPages.ts';

const pages = perLocale(actionPages);

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
          {page === 1 && <PageLink path="/printables">{t('printables')}</PageLink>}
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

export const actFirstPages = firstPages('/[locale]/act', actList);
