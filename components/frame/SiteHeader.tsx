import {useLocale, useTranslations} from 'next-intl';
import {href} from '../../i18n/links.ts';
import LocaleSwitch from './LocaleSwitch.tsx';
import SkipLink from './SkipLink.tsx';

type Props = {path: string; otherPath: string};

const links = ['news', 'prisoners', 'act', 'about', 'search'] as const;

export default function SiteHeader({path, otherPath}: Props) {
  const t = useTranslations('SiteHeader');
  const site = useTranslations('Site');
  const locale = useLocale();
  return (
    <header className="border-be-3 border-ink">
      <SkipLink />
      <div
        className={
          'mx-auto flex max-w-page flex-wrap items-center gap-x-4 px-5 pbs-3 ' +
          'wide:flex-nowrap wide:py-3'
        }
      >
        <a
          href={href(locale, '/')}
          aria-label={t('home')}
          className="flex min-h-11 flex-[1_1_10rem] items-center font-bold leading-tight no-underline"
        >
          {site('name')}
        </a>
        <div className="screen-only">
          <LocaleSwitch path={otherPath} />
        </div>
        <nav aria-label={t('nav')} className="screen-only basis-full wide:basis-auto">
          <ul className="-mx-2 flex flex-wrap justify-between wide:justify-end wide:gap-2">
            {links.map(name => (
              <li key={name}>
                <a
                  href={href(locale, `/${name}`)}
                  aria-current={path === `/${name}` ? 'page' : undefined}
                  className={
                    'flex min-h-11 items-center px-2 font-label text-small ' +
                    (path === `/${name}` ? 'font-bold' : 'no-underline hover:underline')
                  }
                >
                  {t(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
    </header>
  );
}
