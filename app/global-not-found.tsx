import './globals.css';
import type {Metadata} from 'next';
import {getTranslations} from 'next-intl/server';
import FontPreload from '../components/frame/FontPreload.tsx';
import {href} from '../i18n/links.ts';
import {localeRecord, locales} from '../i18n/locales.ts';

export {default as viewport} from './viewport.ts';

const order = [...locales].reverse();

export async function generateMetadata(): Promise<Metadata> {
  const titles = await Promise.all(
    order.map(async locale => (await getTranslations({locale, namespace: 'NotFound'}))('title'))
  );
  return {
    title: titles.join(' · '),
    icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}},
    referrer: 'no-referrer'
  };
}

/** The page for addresses that do not exist: one file for both languages, since the address may be in neither. */
export default async function GlobalNotFound() {
  const parts = await Promise.all(
    order.map(async locale => ({locale, t: await getTranslations({locale, namespace: 'NotFound'})}))
  );
  return (
    <html lang="fa" dir="rtl">
      <body>
        <FontPreload />
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
                <p className="max-w-prose">{t('text')}</p>
                <ul className="flex flex-wrap gap-x-6">
                  {(['home', 'news', 'prisoners'] as const).map(name => (
                    <li key={name}>
                      <a
                        href={href(locale, name === 'home' ? '/' : `/${name}`)}
                        className="inline-flex min-h-11 items-center"
                      >
                        {t(name)}
                      </a>
                    </li>
                  ))}
                </ul>
              </section>
            );
          })}
        </main>
      </body>
    </html>
  );
}
