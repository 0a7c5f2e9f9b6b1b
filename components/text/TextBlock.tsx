import type {ReactNode} from 'react';
import {dirOf, type Locale} from '../../i18n/locales.ts';

type Props = {lang: Locale; className?: string; children: ReactNode};

/** Text that may be in another language than the interface: it says so, and takes that language's direction. */
export default function TextBlock({lang, className, children}: Props) {
  return (
    <div lang={lang} dir={dirOf(lang)} className={className}>
      {children}
    </div>
  );
}
