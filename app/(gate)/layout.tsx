import '../globals.css';
import type {ReactNode} from 'react';
import FontPreload from '../../components/frame/FontPreload.tsx';

export {default as viewport} from '../viewport.ts';

/** `/` is in both languages. Farsi comes first, the language of most visitors; each part sets its own `lang`. */
export default function GateLayout({children}: {children: ReactNode}) {
  return (
    <html lang="fa" dir="rtl">
      <body>
        <FontPreload />
        {children}
      </body>
    </html>
  );
}
