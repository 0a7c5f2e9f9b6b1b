import {useLocale, useTranslations} from 'next-intl';
import type {LoggedChange} from '../../records/index.ts';
import {href} from '../../i18n/links.ts';
import Bidi from '../text/Bidi.tsx';
import ChangeList, {type Change} from './ChangeList.tsx';

type Entry = Omit<LoggedChange, 'kind'> & Change;
type Props = {entries: readonly Entry[]};

/** Corrections, changes and withdrawals, grouped by page. */
export default function CorrectionsLog({entries}: Props) {
  const t = useTranslations('Corrections');
  const locale = useLocale();
  if (!entries.length) return <p>{t('none')}</p>;
  const pages = new Map<string, Pick<Entry, 'title' | 'titleLang'> & {changes: Change[]}>();
  for (const entry of entries) {
    const page = pages.get(entry.path) ?? {...entry, changes: []};
    page.changes.push(entry);
    pages.set(entry.path, page);
  }
  return (
    <div className="grid gap-8">
      {[...pages].map(([path, {title, titleLang = locale, changes}]) => (
        <section key={path} className="grid gap-3 border-bs border-rule pbs-3">
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
