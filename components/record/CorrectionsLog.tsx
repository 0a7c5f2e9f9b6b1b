import {useLocale, useTranslations} from 'next-intl';
import {href} from '../../i18n/links.ts';
import type {Locale} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';
import ChangeList, {type Change} from './ChangeList.tsx';

/** A page with its changes. */
export type ChangedPage = {
  /** Path within the language. */
  path: string;
  title: string;
  /** Language of the title, which may be another than the reader's. */
  titleLang: Locale;
  /** Newest first. */
  changes: Change[];
};

type Props = {pages: readonly ChangedPage[]};

/** Corrections, changes and withdrawals, by page. */
export default function CorrectionsLog({pages}: Props) {
  const t = useTranslations('Corrections');
  const locale = useLocale();
  if (!pages.length) return <p>{t('none')}</p>;
  return (
    <div className="grid gap-8">
      {pages.map(({path, title, titleLang, changes}) => (
        <section key={`${path} ${title}`} className="grid gap-3 border-bs border-rule pbs-3">
          <h2 className="max-w-prose text-head">
            <a href={href(locale, path)}>
              <Bidi lang={titleLang} within={locale}>
                {title}
              </Bidi>
            </a>
          </h2>
          <ChangeList changes={changes} />
        </section>
      ))}
    </div>
  );
}
