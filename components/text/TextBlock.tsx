import type {ReactNode} from 'react';
import {dirOf, type Locale} from '../../i18n/locales.ts';

type Props = {lang: Locale; className?: string; children: ReactNode};

/** Text that may differ in language from the interface: sets `lang` and `dir`. */
export default function TextBlock({lang, className, children}: Props) {
  return (
    <div lang={lang} dir={dirOf(lang)} className={className}>
      {children}
    </div>
  );
}
