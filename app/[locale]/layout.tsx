import '../globals.css';
import {notFound} from 'next/navigation';
import type {ReactNode} from 'react';
import {dirOf, isLocale, locales} from '../../i18n/locales.ts';
import FontPreload from '../../components/frame/FontPreload.tsx';

export const dynamicParams = false;
export const generateStaticParams = () => locales.map(locale => ({locale}));
export {default as viewport} from '../viewport.ts';

export default async function LocaleLayout({
  children,
  params
}: {
  children: ReactNode;
  params: Promise<{locale: string}>;
}): Promise<ReactNode> {
  const {locale} = await params;
  if (!isLocale(locale)) notFound();
  return (
    <html lang={locale} dir={dirOf(locale)}>
      <body>
        {locale === 'fa' && <FontPreload />}
        {children}
      </body>
    </html>
  );
}
