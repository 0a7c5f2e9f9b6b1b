import type {Metadata} from 'next';
import {getTranslations} from 'next-intl/server';
import {href} from '../../i18n/links.ts';
import {localeRecord, locales} from '../../i18n/locales.ts';
import {publicUrl} from '../../i18n/siteUrl.ts';

const order = [...locales].reverse();

export async function generateMetadata(): Promise<Metadata> {
  const siteUrl = publicUrl();
  const names = await Promise.all(
    order.map(async locale => (await getTranslations({locale, namespace: 'Site'}))('name'))
  );
  const languages = Object.fromEntries(
    locales.map(locale => [locale, siteUrl + href(locale, '/')])
  );
  return {
    metadataBase: new URL(siteUrl),
    title: names.join(' · '),
    alternates: {canonical: siteUrl, languages: {...languages, 'x-default': siteUrl}},
    icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}},
    referrer: 'no-referrer'
  };
}

/** Both languages, as plain links. Nothing is remembered. */
export default async function GatePage() {
  const offers = await Promise.all(
    order.map(async locale => ({
      locale,
      name: (await getTranslations({locale, namespace: 'Site'}))('name'),
      demand: (await getTranslations({locale, namespace: 'Home'}))('demand'),
      enter: (await getTranslations({locale, namespace: 'Gate'}))('enter')
    }))
  );
  return (
    <main className="mx-auto grid min-h-dvh max-w-page content-center gap-12 px-5 py-12">
      <h1 className="sr-only">
        {offers.map(({locale, name}) => (
          <span key={locale} lang={locale} dir={localeRecord[locale].dir}>
            {name}{' '}
          </span>
        ))}
      </h1>
      <language-choice class="grid gap-12 wide:grid-cols-2">
        {offers.map(({locale, name, demand, enter}) => (
          <section
            key={locale}
            lang={locale}
            dir={localeRecord[locale].dir}
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
  );
}
