import {useLocale} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import Bidi from '../text/Bidi.tsx';
import FormattedDate from '../text/FormattedDate.tsx';

type Props = {items: readonly NewsItem[]};

/** News as headlines with dates. */
export default function ItemList({items}: Props) {
  const locale = useLocale();
  return (
    <ul className="grid gap-3">
      {items.map(({slug, date, words: {title, lang}}) => (
        <li key={slug} className="max-w-prose">
          <a href={href(locale, `/news/${slug}`)} lang={lang}>
            <Bidi lang={lang} within={locale}>
              {title}
            </Bidi>
          </a>
          <span className="block font-label text-small text-soft">
            <FormattedDate date={date} lang={locale} />
          </span>
        </li>
      ))}
    </ul>
  );
}
