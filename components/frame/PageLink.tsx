import {useLocale} from 'next-intl';
import type {ReactNode} from 'react';
import {href} from '../../i18n/links.ts';

type Props = {
  /** Path within the language, such as `/news`. */
  path: string;
  children: ReactNode;
};

/** A link to a page of the site on a separate line, 44 px high for touch (WCAG 2.5.5). */
export default function PageLink({path, children}: Props) {
  return (
    <a href={href(useLocale(), path)} className="inline-block min-h-11 py-2.5">
      {children}
    </a>
  );
}
