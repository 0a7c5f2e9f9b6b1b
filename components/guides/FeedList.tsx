import {useLocale, useTranslations} from 'next-intl';
import Bidi from '../text/Bidi.tsx';

/** A feed: its name, and its address within the site without extension. */
export type ListedFeed = {name: string; path: string};
type Props = {feeds: readonly ListedFeed[]};

const formats = [
  {name: 'atom', type: 'application/atom+xml'},
  {name: 'json', type: 'application/feed+json'}
] as const;

/** Links to feeds, each as Atom and as JSON Feed. */
export default function FeedList({feeds}: Props) {
  const t = useTranslations('Follow');
  const locale = useLocale();
  return (
    <ul className="grid gap-x-10 wide:grid-cols-2">
      {feeds.map(({name, path}) => (
        <li
          key={path}
          className="flex flex-wrap items-center justify-between gap-x-4 border-be border-rule"
        >
          <span>
            <Bidi lang={locale}>{name}</Bidi>
          </span>
          <span className="flex font-label text-small">
            {formats.map(format => (
              <a
                key={format.name}
                href={`${path}.${format.name}`}
                type={format.type}
                aria-label={t('feedLabel', {name, format: t(format.name)})}
                className="flex min-h-11 items-center px-2"
              >
                <Bidi lang={locale}>{t(format.name)}</Bidi>
              </a>
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
