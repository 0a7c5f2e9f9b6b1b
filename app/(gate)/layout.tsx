import '../globals.css';
import type {ReactNode} from 'react';
import FontPreload from '../../components/frame/FontPreload.tsx';

export {default as viewport} from '../viewport.ts';

/** `/` speaks both languages. The markup says Farsi, the language of most who arrive without one; each part says its own. */
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
