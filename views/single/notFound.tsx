import {href} from '../../i18n/links.ts';
import {localeRecord, locales} from '../../i18n/locales.ts';
import {translator} from '../../i18n/translator.ts';
import type {OutsideView} from '../view.ts';

const links = [
  {name: 'home', path: '/'},
  {name: 'news', path: '/news'},
  {name: 'prisoners', path: '/prisoners'}
] as const;

/** The page for addresses that do not exist, in both languages: the address may name neither. */
export function notFoundPage(): OutsideView {
  const parts = [...locales].reverse().map(locale => ({locale, t: translator(locale, 'NotFound')}));
  return {
    metadata: {
      title: parts.map(({t}) => t('title')).join(' · '),
      icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}},
      referrer: 'no-referrer'
    },
    body: (
      <main className="mx-auto grid min-h-dvh max-w-page content-center gap-12 px-5 py-12 wide:grid-cols-2">
        {parts.map(({locale, t}, index) => {
          const Heading = index === 0 ? 'h1' : 'h2';
          return (
            <section
              key={locale}
              lang={locale}
              dir={localeRecord[locale].dir}
              className="grid content-start gap-4 border-bs-4 border-ink pbs-4"
            >
              <Heading className="text-page">{t('title')}</Heading>
              <p>{t('text')}</p>
              <ul className="flex flex-wrap gap-x-6">
                {links.map(({name, path}) => (
                  <li key={name}>
                    <a href={href(locale, path)} className="inline-flex min-h-11 items-center">
                      {t(name)}
                    </a>
                  </li>
                ))}
              </ul>
            </section>
          );
        })}
      </main>
    )
  };
}
