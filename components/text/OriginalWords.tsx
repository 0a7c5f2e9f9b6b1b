import type {ReactNode} from 'react';

type Props = {
  /** BCP 47 tag of the language in which the words were said. */
  lang: string;
  children: ReactNode;
};

const rightToLeft = new Set(['ar', 'fa']);

/** A quotation in its original language and direction. */
export default function OriginalWords({lang, children}: Props) {
  return (
    <div lang={lang} dir={rightToLeft.has(lang) ? 'rtl' : 'ltr'} className="text-lead">
      {children}
    </div>
  );
}
