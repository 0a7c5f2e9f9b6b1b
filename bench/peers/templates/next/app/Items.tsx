import {words, type Article, type Kind, type Lang, sizeOfPage} from './articles';

export function Items({items}: {items: readonly Article[]}) {
  return (
    <ul>
      {items.map(({lang, kind, slug, title, day, summary}) => (
        <li key={slug}>
          <a href={`/${lang}/${kind}/${slug}`}>{title}</a> <time dateTime={day}>{day}</time>
          <p>{summary}</p>
        </li>
      ))}
    </ul>
  );
}

export function Frame({
  lang,
  place,
  children
}: {
  lang: Lang;
  place: string;
  children: React.ReactNode;
}) {
  const own = words[lang];
  return (
    <>
      <header>
        <a href={`/${lang}`}>{own.site}</a>{' '}
        {(['news', 'prisoners', 'cases'] as const).map(kind => (
          <a key={kind} href={`/${lang}/${kind}`}>
            {own[kind]}
          </a>
        ))}{' '}
        <a href={`/${own.other}${place}`} hrefLang={own.other} lang={own.other}>
          {words[own.other as Lang].name}
        </a>
      </header>
      <main>{children}</main>
    </>
  );
}

export function Ledger({
  lang,
  kind,
  all,
  page
}: {
  lang: Lang;
  kind: Kind;
  all: readonly Article[];
  page: number;
}) {
  const own = words[lang];
  const total = Math.ceil(all.length / sizeOfPage);
  const path = (at: number) => (at === 1 ? `/${lang}/${kind}` : `/${lang}/${kind}/page/${at}`);
  return (
    <Frame lang={lang} place={`/${kind}`}>
      <h1>{own[kind]}</h1>
      <Items
        items={kind === 'news' ? all.slice((page - 1) * sizeOfPage, page * sizeOfPage) : all}
      />
      {kind === 'news' && (
        <nav>
          {page > 1 && <a href={path(page - 1)}>{own.newer}</a>} {page} / {total}{' '}
          {page < total && <a href={path(page + 1)}>{own.older}</a>}
        </nav>
      )}
    </Frame>
  );
}
