import {dirOf} from '../../i18n/locales.ts';
import {useLocale, useTranslations} from 'next-intl';
import type {ReactNode} from 'react';
import type {Action} from '../../records/index.ts';
import {isolate} from '../../i18n/direction/marks.ts';
import Bidi from '../text/Bidi.tsx';
import FactList from './FactList.tsx';
import FormattedDate from '../text/FormattedDate.tsx';
import InlineText from '../text/InlineText.tsx';

type Props = {
  action: Action | undefined;
  /** The steps and the model letter. */
  children?: ReactNode;
};

/** The addressee, and while the call is open the ways to reach it, each with source and date. */
function Target({action: {target, isOpen, sources}}: {action: Action}) {
  const t = useTranslations('ActionCard');
  const way = useTranslations('ContactWay');
  const locale = useLocale();
  return (
    <>
      <Bidi lang={locale}>{target.name[locale]}</Bidi>
      {isOpen && !target.url && !target.ways.length && (
        <span className="block text-small">{t('noWays')}</span>
      )}
      {isOpen && target.ways.length > 0 && (
        <ul className="grid gap-2">
          {target.ways.map(({kind, value, asOf, sources: ids}) => (
            <li key={value}>
              {way(kind)}:{' '}
              <bdi dir="auto" className="inline-block whitespace-pre-line">
                {kind === 'email' ? <a href={`mailto:${value}`}>{value}</a> : value}
              </bdi>
              <span className="block font-label text-small text-soft">
                {t.rich('wayFrom', {
                  source: () => {
                    const source = sources.find(({id}) => id === ids[0]);
                    return <Bidi lang={locale}>{source?.publisher[locale] ?? ''}</Bidi>;
                  },
                  date: () => <FormattedDate date={asOf} lang={locale} />
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

/** A call to action: recipient, risk, and who learns the sender's identity. A closed one has no button. */
export default function ActionCard({action, children}: Props) {
  const t = useTranslations('ActionCard');
  const risk = useTranslations('Risk');
  const identity = useTranslations('IdentityDisclosed');
  const locale = useLocale();
  if (!action) return null;
  const {words, target, closed, isOpen, slug} = action;
  const dir = words.lang === locale ? undefined : dirOf(words.lang);
  const date = (value: string) => <FormattedDate date={value} lang={locale} />;
  return (
    <article id={slug} className="grid content-start gap-4 border-bs-4 border-act bg-tint p-5">
      <h3 className="max-w-prose text-head" lang={words.lang} dir={dir}>
        <Bidi lang={words.lang}>{words.title}</Bidi>
      </h3>
      {closed && (
        <p>
          <b>{t('ended')}</b> {t.rich('closedOn', {date: () => date(closed.on)})}{' '}
          <InlineText lang={locale}>{closed.outcome[locale]}</InlineText>
        </p>
      )}
      {!closed && !isOpen && (
        <p>
          <b>{t('ended')}</b>
        </p>
      )}
      <p lang={words.lang} dir={dir}>
        <InlineText lang={words.lang}>{words.summary}</InlineText>
      </p>
      <FactList
        facts={[
          {term: t('to'), value: <Target action={action} />},
          {term: t('risk'), value: isOpen ? risk(action.risk) : null},
          {term: t('identity'), value: isOpen ? identity(action.identityDisclosed) : null},
          {term: t('opened'), value: date(action.opened)},
          {term: t('deadline'), value: action.deadline ? date(action.deadline) : null}
        ]}
      />
      {children}
      {isOpen && target.url && (
        <a
          href={target.url}
          rel="noopener noreferrer external"
          className={
            'min-h-11 justify-self-start bg-act px-5 py-2.5 font-label font-bold ' +
            'wrap-anywhere text-on-act no-underline'
          }
        >
          <Bidi lang={locale}>{t('go', {site: isolate(new URL(target.url).hostname)})}</Bidi>
        </a>
      )}
    </article>
  );
}
