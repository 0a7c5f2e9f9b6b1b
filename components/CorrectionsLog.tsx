import {useLocale, useTranslations} from 'next-intl';
import type {LoggedChange} from '../content/index.ts';
import {href} from '../i18n/links.ts';
import Bidi from './Bidi.tsx';
import ChangeList, {type Change} from './ChangeList.tsx';

type Props = {entries: readonly (Omit<LoggedChange, 'kind'> & Change)[]};

/** All corrections, changes and withdrawals, under the page each belongs to. */
export default function CorrectionsLog({entries}: Props) {
  const t = useTranslations('Corrections');
  const locale = useLocale();
  if (!entries.length) return <p>{t('none')}</p>;
  const pages = new Map(entries.map(({path, title}) => [path, title]));
  return (
    <div className="grid gap-8">
      {[...pages].map(([path, title]) => (
        <section key={path} className="grid gap-3 border-bs border-rule pbs-3">
          <h2 className="text-head"><a href={href(locale, path)}><Bidi lang={locale}>{title}</Bidi></a></h2>
          <ChangeList changes={entries.filter(entry => entry.path === path)} />
        </section>
      ))}
    </div>
  );
}
