import type {ComponentProps, ReactNode} from 'react';
import {useLocale} from 'next-intl';
import {dirOf} from '../../i18n/locales.ts';
import QuickExit from './QuickExit.tsx';
import SiteFooter from './SiteFooter.tsx';
import SiteHeader from './SiteHeader.tsx';

type Props = {
  /** Path within the language. */
  path: string;
  /** Target of the language switch where the other language does not have this page. Default: `path`. */
  otherPath?: string;
  footer: Omit<ComponentProps<typeof SiteFooter>, 'path'>;
  children: ReactNode;
};

/** Header, main landmark and footer. Text in the other language sets its own `lang` and `dir` inside `<main>`. */
export default function PageFrame({path, otherPath = path, footer, children}: Props) {
  const lang = useLocale();
  return (
    <div className="flex min-h-dvh flex-col">
      <SiteHeader path={path} otherPath={otherPath} />
      {lang === 'fa' && <QuickExit />}
      <main
        id="main"
        lang={lang}
        dir={dirOf(lang)}
        className="mx-auto grid w-full max-w-page gap-12 px-5 pbs-8 pbe-16"
      >
        {children}
      </main>
      <SiteFooter {...footer} path={path} />
    </div>
  );
}
