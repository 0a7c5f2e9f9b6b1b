import {useLocale, useTranslations} from 'next-intl';
import {href} from '../../i18n/links.ts';
import {localeRecord, otherLocale} from '../../i18n/locales.ts';

type Props = {
  /** Path of the page in the other language. */
  path: string;
};

/** A link to the page in the other language, with that language’s own name. */
export default function LocaleSwitch({path}: Props) {
  const t = useTranslations('LocaleSwitch');
  const other = otherLocale(useLocale());
  const {ownName, dir} = localeRecord[other];
  return (
    <a
      href={href(other, path)}
      hrefLang={other}
      rel="alternate"
      className={
        'flex min-h-11 items-center border border-ink px-3 font-label ' +
        'no-underline hover:bg-ink hover:text-paper'
      }
    >
      <span className="sr-only">{t('label')} </span>
      <span lang={other} dir={dir}>
        {ownName}
      </span>
    </a>
  );
}
