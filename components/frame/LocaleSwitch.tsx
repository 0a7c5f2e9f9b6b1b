import {useLocale} from 'next-intl';
import {href} from '../../i18n/links.ts';
import {localeRecord, otherLocale} from '../../i18n/locales.ts';

type Props = {
  /** Path of the page in the other language. */
  path: string;
};

/** A link to the page in the other language, with that language’s own name. All of its name is in that language. */
export default function LocaleSwitch({path}: Props) {
  const other = otherLocale(useLocale());
  const {ownName, dir} = localeRecord[other];
  return (
    <a
      href={href(other, path)}
      hrefLang={other}
      lang={other}
      dir={dir}
      rel="alternate"
      className={
        'flex min-h-11 items-center border border-ink px-3 font-label ' +
        'no-underline hover:bg-ink hover:text-paper'
      }
    >
      {ownName}
    </a>
  );
}
