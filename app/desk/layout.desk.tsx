import '../globals.css';
import './desk.css';
import type {Metadata} from 'next';
import type {ReactNode} from 'react';
import {dirOf} from '../../i18n/locales.ts';
import FontPreload from '../../components/frame/FontPreload.tsx';
import Hydrated from './Hydrated.desk.tsx';
import {deskLocale} from './language.desk.ts';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = {
  robots: {index: false, follow: false},
  referrer: 'no-referrer',
  icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}}
};
export {default as viewport} from '../viewport.ts';

/** Layout of the desk's own pages, in the site's look. The script shows edits at once; without it, reload the page. */
export default async function DeskLayout({children}: {children: ReactNode}) {
  const locale = await deskLocale();
  return (
    <html lang={locale} dir={dirOf(locale)} className="desk">
      <body>
        {locale === 'fa' && <FontPreload />}
        {children}
        <Hydrated />
        <script src="/desk/live.js" defer />
      </body>
    </html>
  );
}
