import Bidi from '../../components/text/Bidi.tsx';
import {
  getActions,
  getCases,
  getNews,
  getPeople,
  getWithdrawals,
  pathOf,
  type WithdrawableKind
} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import {localeRecord, locales, type Locale} from '../../i18n/locales.ts';
import {formatPlainNumber} from '../../i18n/numbers.ts';
import {perLocale} from '../../i18n/remember.ts';
import {translator} from '../../i18n/translator.ts';
import type {OutsideView} from '../view.ts';

/** An item or a withdrawal by its number. `lang`: the language of the title. */
type Numbered = {kind: WithdrawableKind; path: string; title: string; lang: Locale};

/** Everything that readers can see, by record number. Each kind counts on its own, so a number may have several. */
const byNumber = perLocale(locale => {
  const t = translator(locale, 'Corrections');
  const found = new Map<number, Numbered[]>();
  const add = (recordNo: number, each: Numbered) =>
    found.set(recordNo, [...(found.get(recordNo) ?? []), each]);
  for (const {slug, recordNo, name} of getPeople(locale))
    add(recordNo, {
      kind: 'prisoners',
      path: pathOf('prisoners', slug),
      title: name[locale],
      lang: locale
    });
  for (const [kind, items] of [
    ['cases', getCases(locale)],
    ['news', getNews(locale)],
    ['actions', getActions(locale)]
  ] as const)
    for (const {slug, recordNo, words} of items)
      add(recordNo, {kind, path: pathOf(kind, slug), title: words.title, lang: words.lang});
  for (const {kind, slug, recordNo} of getWithdrawals())
    add(recordNo, {
      kind,
      path: kind === 'actions' ? '/corrections' : pathOf(kind, slug),
      title: t(`withdrawn.${kind}`, {number: formatPlainNumber(recordNo, locale)}),
      lang: locale
    });
  return found;
});

/** The numbers that have a page, ascending. */
export const recordNumbers = (): number[] =>
  [...new Set(locales.flatMap(locale => [...byNumber(locale).keys()]))].sort((a, b) => a - b);

/**
 * The page `/r/<number>`, outside any language. It leads on to everything with this record number, so that a printed or
 * cited number can always be followed: the number stays when an item is renamed or withdrawn. Undefined for a number
 * that no page shows.
 */
export function recordNumberPage(number: number): OutsideView | undefined {
  const parts = [...locales]
    .reverse()
    .map(locale => ({
      locale,
      t: translator(locale, 'RecordNumber'),
      written: formatPlainNumber(number, locale),
      found: byNumber(locale).get(number) ?? []
    }))
    .filter(({found}) => found.length > 0);
  if (parts.length === 0) return undefined;
  return {
    metadata: {
      title: parts.map(({t, written}) => t('title', {number: written})).join(' · '),
      robots: {index: false, follow: true},
      icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}},
      referrer: 'no-referrer'
    },
    body: (
      <main className="mx-auto grid min-h-dvh max-w-page content-center gap-12 px-5 py-12 wide:grid-cols-2">
        {parts.map(({locale, t, written, found}, index) => {
          const Heading = index === 0 ? 'h1' : 'h2';
          return (
            <section
              key={locale}
              lang={locale}
              dir={localeRecord[locale].dir}
              className="grid content-start gap-4 border-bs-4 border-ink pbs-4"
            >
              <Heading className="text-page">{t('title', {number: written})}</Heading>
              <ul>
                {found.map(({kind, path, title, lang}) => (
                  <li key={path}>
                    {t(`kinds.${kind}`)}:{' '}
                    <a href={href(locale, path)} className="inline-flex min-h-11 items-center">
                      <span>
                        <Bidi lang={lang} within={locale}>
                          {title}
                        </Bidi>
                      </span>
                    </a>
                  </li>
                ))}
              </ul>
              <p className="max-w-prose">{t('text', {number: written})}</p>
            </section>
          );
        })}
      </main>
    )
  };
}
