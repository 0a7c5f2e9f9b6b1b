import type {ReactNode} from 'react';
import {dirOf} from '../../i18n/locales.ts';

type Props = {
  /** BCP 47 tag of the language in which the words were said. */
  lang: string;
  children: ReactNode;
};

/** A quotation in its original language and direction. */
export default function OriginalWords({lang, children}: Props) {
  return (
    <div lang={lang} dir={dirOf(lang)} className="text-lead">
      {children}
    </div>
  );
}
