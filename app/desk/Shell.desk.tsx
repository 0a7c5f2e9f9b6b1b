import type {ReactNode} from 'react';
import {deskText} from '../../i18n/desk/deskText.ts';
import {dirOf, localeRecord, otherLocale, type Locale} from '../../i18n/locales.ts';
import {mayDo} from './actionsFor.desk.ts';
import {deskHref, deskRole} from './language.desk.ts';

type Props = {
  locale: Locale;
  /** Path of the page, for the language switch. */
  path: string;
  /** Parameters of the page that the language switch keeps. */
  parameters?: Record<string, string>;
  /** false: a guest with a link to one item, who has no other page to go to. */
  isEditor: boolean;
  /** What the search field holds. */
  wanted?: string;
  children: ReactNode;
};

/**
 * What every page of the desk has at its top: the way to the list, the search, what can be made,
 * the other language.
 */
export default async function Shell({
  locale,
  path,
  parameters = {},
  isEditor,
  wanted = '',
  children
}: Props) {
  const t = deskText(locale, 'Shell');
  const other = otherLocale(locale);
  const role = await deskRole();
  return (
    <>
      <header className="desk-head">
        {isEditor ? (
          <a className="desk-brand" href={deskHref('/desk', locale)} aria-label={t('home')}>
            {t('title')}
          </a>
        ) : (
          <span className="desk-brand">{t('title')}</span>
        )}
        {isEditor && (
          <>
            <FindForm locale={locale} wanted={wanted} />
            {mayDo('new', role) && (
              <nav aria-label={t('make')}>
                <a className="desk-button" href={deskHref('/desk/do/new', locale)}>
                  {t('new')}
                </a>
                {mayDo('link', role) && <a href={deskHref('/desk/do/link', locale)}>{t('link')}</a>}
              </nav>
            )}
          </>
        )}
        <a
          className="desk-switch"
          href={deskHref(path, other, parameters)}
          hrefLang={other}
          lang={other}
          dir={dirOf(other)}
        >
          {localeRecord[other].ownName}
        </a>
      </header>
      {children}
    </>
  );
}

function FindForm({locale, wanted}: {locale: Locale; wanted: string}) {
  const t = deskText(locale, 'Shell');
  return (
    <form action="/desk" role="search">
      <input type="hidden" name="lang" value={locale} />
      <input
        type="search"
        name="find"
        defaultValue={wanted}
        dir="auto"
        aria-label={t('find')}
        placeholder={t('findHint')}
      />
      <button>{t('findButton')}</button>
    </form>
  );
}
