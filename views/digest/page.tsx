import Section from '../../components/frame/Section.tsx';
import Bidi from '../../components/text/Bidi.tsx';
import FormattedDate from '../../components/text/FormattedDate.tsx';
import InlineText from '../../components/text/InlineText.tsx';
import {formatDate} from '../../i18n/dates.ts';
import {href} from '../../i18n/links.ts';
import {dirOf, type Locale} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import type {Change} from '../changes.ts';
import {titledView} from '../titledView.tsx';
import {digestOf} from './digest.ts';
import {singlePage} from '../singlePage.ts';

export const digestPages = singlePage('/digest', digestPage);

/** What changed in the last seven days, with the files that others can send on. */
function digestPage(locale: Locale) {
  const t = translator(locale, 'Digest');
  const {first, last, parts} = digestOf(locale);
  const span = {first: formatDate(first, locale), last: formatDate(last, locale)};
  return titledView({
    locale,
    path: '/digest',
    title: t('title'),
    lead: parts.length > 0 ? t('lead', span) : t('none', span),
    children: (
      <>
        {parts.map(({name, changes, more, path}) => (
          <Section key={name} id={name} title={t(name)}>
            <ul className="grid max-w-prose gap-4">
              {changes.map(change => (
                <DigestEntry key={change.id} change={change} locale={locale} />
              ))}
            </ul>
            {more > 0 && (
              <a href={href(locale, path)} className="inline-flex min-h-11 items-center">
                {t('more', {count: more})}
              </a>
            )}
          </Section>
        ))}
        <Section id="files" title={t('files')}>
          <p className="max-w-prose">{t('filesText')}</p>
          <ul className="flex flex-wrap gap-x-6">
            {(['text', 'mail'] as const).map(name => (
              <li key={name}>
                <a
                  href={`/${locale}/feeds/digest.${name === 'text' ? 'txt' : 'htm'}`}
                  download=""
                  className="inline-block py-2"
                >
                  <Bidi lang={locale}>{t(name)}</Bidi>
                </a>
              </li>
            ))}
          </ul>
        </Section>
      </>
    )
  });
}

function DigestEntry({change, locale}: {change: Change; locale: Locale}) {
  const {on, title, note, lang, path} = change;
  return (
    <li>
      <a href={href(locale, path)}>
        <Bidi lang={lang} within={locale}>
          {title}
        </Bidi>
      </a>{' '}
      <span className="font-label text-small text-soft">
        <FormattedDate date={on} lang={locale} />
      </span>
      <p className="text-small" {...(lang !== locale && {lang, dir: dirOf(lang)})}>
        <InlineText lang={lang}>{note}</InlineText>
      </p>
    </li>
  );
}
