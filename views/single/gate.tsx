import {defaultHref, href} from '../../i18n/links.ts';
import {localeRecord, locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';
import {translator} from '../../i18n/translator.ts';
import type {OutsideView} from '../view.ts';

/** `/`, outside any language: a plain link to each home page. The choice is not stored. */
export function gatePage(): OutsideView {
  const siteUrl = publicUrl();
  const offers = [...locales].reverse().map(locale => ({
    locale,
    dir: localeRecord[locale].dir,
    name: translator(locale, 'Site')('name'),
    demand: translator(locale, 'Home')('demand'),
    enter: translator(locale, 'Gate')('enter')
  }));
  const languages = Object.fromEntries(
    locales.map(locale => [locale, siteUrl + href(locale, '/')])
  );
  return {
    metadata: {
      metadataBase: new URL(siteUrl),
      title: offers.map(({name}) => name).join(' · '),
      description: offers.map(({locale}) => translator(locale, 'Site')('description')).join(' · '),
      alternates: {
        canonical: siteUrl + defaultHref('/'),
        languages: {...languages, 'x-default': siteUrl + defaultHref('/')}
      },
      icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}},
      referrer: 'no-referrer'
    },
    body: (
      <main className="mx-auto grid min-h-dvh max-w-page content-center gap-12 px-5 py-12">
        <h1 className="sr-only">
          {offers.map(({locale, dir, name}) => (
            <span key={locale} lang={locale} dir={dir}>
              {name}{' '}
            </span>
          ))}
        </h1>
        <language-choice class="grid gap-12 wide:grid-cols-2">
          {offers.map(({locale, dir, name, demand, enter}) => (
            <section
              key={locale}
              lang={locale}
              dir={dir}
              className="grid content-start gap-4 border-bs-4 border-ink pbs-4"
            >
              <h2 className="text-body">{name}</h2>
              <p className="max-w-[24ch] text-page leading-tight font-bold">{demand}</p>
              <a
                href={href(locale, '/')}
                hrefLang={locale}
                className="flex min-h-11 items-center justify-self-start bg-ink px-6 font-label text-paper no-underline"
              >
                {enter}
              </a>
            </section>
          ))}
        </language-choice>
      </main>
    )
  };
}
