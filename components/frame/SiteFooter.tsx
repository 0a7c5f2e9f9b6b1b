import {useLocale, useTranslations} from 'next-intl';
import {href} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';
import Breakable from '../text/Breakable.tsx';
import FormattedDate from '../text/FormattedDate.tsx';

type Props = {
  /** Pages of `content/pages`, in order. */
  pages: {path: string; title: string; lang: Locale}[];
  /** Addresses of mirrors. */
  mirrors: readonly string[];
  /** ISO day of the build. */
  builtOn: string;
  /** Public address of the site; shown in print only. */
  siteUrl: string;
  /** Path of this page within the language. */
  path: string;
};

export default function SiteFooter({pages, mirrors, builtOn, siteUrl, path}: Props) {
  const t = useTranslations('SiteFooter');
  const locale = useLocale();
  const all: {path: string; title: string; lang?: Locale}[] = [
    ...pages,
    {path: '/corrections', title: t('corrections')},
    {path: '/follow', title: t('follow')},
    {path: '/data', title: t('data')},
    {path: '/copies', title: t('copies')}
  ];
  return (
    <footer className="mbs-auto border-bs border-rule bg-tint font-label text-small">
      <div className="mx-auto grid max-w-page gap-4 px-5 py-8">
        <nav aria-label={t('nav')} className="screen-only">
          <ul className="-mx-2 flex flex-wrap">
            {all.map(({path, title, lang = locale}) => (
              <li key={path}>
                <a href={href(locale, path)} className="flex min-h-11 items-center px-2">
                  <Bidi lang={lang} within={locale}>
                    {title}
                  </Bidi>
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {mirrors.length > 0 && (
          <p>
            {t('mirrors')}{' '}
            {mirrors.map(url => (
              <a key={url} href={url} rel="noopener noreferrer">
                <bdi lang="en" dir="ltr">
                  <Breakable>{url}</Breakable>
                </bdi>
              </a>
            ))}
          </p>
        )}
        <p className="print-only">
          <bdi lang="en" dir="ltr">
            {siteUrl + href(locale, path)}
          </bdi>
        </p>
        <p>{t('note')}</p>
        <p className="text-soft">
          {t.rich('built', {date: () => <FormattedDate date={builtOn} lang={locale} />})}{' '}
          {t.rich('weight', {size: () => <span data-weight="">…</span>})}
        </p>
      </div>
    </footer>
  );
}
