import type {ReactNode} from 'react';

type Props = {
  /** Language in which the words were said. */
  lang: string;
  children: ReactNode;
};

const rightToLeft = new Set(['ar', 'fa']);

/** Words in the language in which they were said, in its own direction. */
export default function OriginalWords({lang, children}: Props) {
  return (
    <div lang={lang} dir={rightToLeft.has(lang) ? 'rtl' : 'ltr'} className="text-lead">
      {children}
    </div>
  );
}
