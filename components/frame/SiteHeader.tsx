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
          'mx-auto grid max-w-page grid-cols-[1fr_auto] items-center gap-x-4 px-5 ' +
          'pbs-3 wide:grid-cols-[1fr_auto_auto] wide:py-3'
        }
      >
        <a
          href={href(locale, '/')}
          aria-label={t('home')}
          className="flex min-h-11 items-center font-bold leading-tight no-underline"
        >
          {site('name')}
        </a>
        <div className="screen-only wide:order-3">
          <LocaleSwitch path={otherPath} />
        </div>
        <nav aria-label={t('nav')} className="screen-only col-span-2 wide:col-span-1">
          <ul className="-mx-2 flex flex-wrap justify-between wide:justify-end wide:gap-2">
            {links.map(name => (
              <li key={name}>
                <a
                  href={href(locale, `/${name}`)}
                  aria-current={path === `/${name}` ? 'page' : undefined}
                  className={
                    'flex min-h-11 items-center px-2 font-label text-small no-underline hover:underline ' +
                    'aria-[current=page]:font-bold aria-[current=page]:underline'
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
