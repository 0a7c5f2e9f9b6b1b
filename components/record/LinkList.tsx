import {useLocale, useTranslations} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import {formatLanguage} from '../../i18n/names.ts';
import Bidi from '../text/Bidi.tsx';

type Props = {links: NewsItem['links']};

/** Links to other sites, with kind, publisher and language. */
export default function LinkList({links}: Props) {
  const kind = useTranslations('LinkKind');
  const locale = useLocale();
  return (
    <ul className="grid max-w-prose gap-3">
      {links.map(({id, url, lang, title, publisher, kind: code}) => (
        <li key={id}>
          <a href={url} hrefLang={lang} rel="noopener noreferrer external">
            <Bidi lang={locale}>{title[locale]}</Bidi>
          </a>
          <span className="block font-label text-small text-soft">
            {kind(code)} · <Bidi lang={locale}>{publisher[locale]}</Bidi> ·{' '}
            {formatLanguage(lang, locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
