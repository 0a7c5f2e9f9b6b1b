import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import {formatLanguage} from '../../i18n/names.ts';
import {isolate} from '../../i18n/direction/marks.ts';
import type {Locale} from '../../i18n/locales.ts';
import Bidi from './Bidi.tsx';

type Props = {link: NewsItem['links'][number] | undefined; lang: Locale};

/** A link to a video on another site, with the site's name. Players are never embedded: they would track readers. */
export default function VideoLink({link, lang}: Props) {
  const t = useTranslations('VideoLink');
  const locale = useLocale();
  if (!link) return null;
  return (
    <p className="border border-rule p-4">
      <b className="font-label text-small text-signal">{t('label')}</b>{' '}
      <a href={link.url} hrefLang={link.lang} rel="noopener noreferrer external">
        <Bidi lang={lang}>{link.title[lang]}</Bidi>
      </a>
      <span className="block font-label text-small text-soft">
        <Bidi lang={locale}>
          {t('at', {
            publisher: isolate(link.publisher[lang]),
            language: formatLanguage(link.lang, locale)
          })}
        </Bidi>
      </span>
    </p>
  );
}
