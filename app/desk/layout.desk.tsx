import './desk.css';
import type {Metadata} from 'next';
import type {ReactNode} from 'react';

export const dynamic = 'force-dynamic';
export const metadata: Metadata = {
  title: 'Desk',
  robots: {index: false, follow: false},
  referrer: 'no-referrer',
  icons: {icon: {url: '/icon.svg', type: 'image/svg+xml'}}
};

/** Layout of the desk's own pages. The script shows edits at once; without it, reload the page. */
export default function DeskLayout({children}: {children: ReactNode}) {
  return (
    <html lang="en" dir="ltr">
      <body>
        {(['light', 'dark'] as const).map(scheme => (
          <link
            key={scheme}
            rel="stylesheet"
            href={`/desk/${scheme}.css`}
            media={`(prefers-color-scheme: ${scheme})`}
            precedence="colours"
          />
        ))}
        {children}
        <script src="/desk/live.js" defer />
      </body>
    </html>
  );
}
