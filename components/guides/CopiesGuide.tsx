import {useLocale, useTranslations} from 'next-intl';
import {formatLanguage} from '../../i18n/names.ts';
import {locales} from '../../i18n/locales.ts';
import Section from '../frame/Section.tsx';
import PageLink from '../frame/PageLink.tsx';
import Bidi from '../text/Bidi.tsx';

/** How to download the site and verify a copy, with safety advice. */
export default function CopiesGuide() {
  const t = useTranslations('Copies');
  const locale = useLocale();
  const ownFirst = [locale, ...locales.filter(other => other !== locale)];
  return (
    <>
      <Section title={t('whole')}>
        <p>
          {t.rich('wholeText', {
            file: () => code('index.html')
          })}
        </p>
        <ul>
          {ownFirst.map(lang => (
            <li key={lang}>
              <a
                href={`/copies/${lang}.zip`}
                download=""
                className="inline-flex min-h-11 items-center"
              >
                {t('zip', {language: formatLanguage(lang, locale)})}
              </a>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('one')}>
        <p>{t('oneText')}</p>
      </Section>
      <Check />
      <Section title={t('care')}>
        <p>{t('careText')}</p>
        <p>
          <PageLink path="/safety">{t('safety')}</PageLink>
        </p>
      </Section>
    </>
  );
}

/** How to find out whether a copy is as we made it: with our verifier, or by hand. */
function Check() {
  const t = useTranslations('Copies');
  const locale = useLocale();
  const zip = `${locale}.zip`;
  return (
    <Section title={t('check')}>
      <p>
        <Bidi lang={locale}>{t('checkText')}</Bidi>
      </p>
      <p>
        <a href="/copies.json" className="inline-flex min-h-11 items-center">
          {t('list')}
        </a>
      </p>
      <p>
        {t.rich('command', {
          name: chunks => (
            <bdi lang="en" dir="ltr">
              {chunks}
            </bdi>
          ),
          file: () => code('commands/verify.ts'),
          command: () =>
            code(
              `npm run verify -- ${zip} --list copies.json${locale === 'fa' ? ' --lang fa' : ''}`
            )
        })}
      </p>
      <p>
        {t.rich('byHand', {
          linux: () => code(`sha256sum ${zip}`),
          mac: () => code(`shasum -a 256 ${zip}`),
          windows: () => code(`certutil -hashfile ${zip} SHA256`)
        })}
      </p>
    </Section>
  );
}

/** A command or file name, left to right in both languages. */
const code = (text: string) => (
  <code lang="en" dir="ltr">
    {text}
  </code>
);
