import './globals.css';
import FontPreload from '../components/frame/FontPreload.tsx';
import {notFoundPage} from '../views/single/notFound.tsx';

export {default as viewport} from './viewport.ts';

export const generateMetadata = () => notFoundPage().metadata;

/** Next renders this file instead of a layout, so it carries `<html>` itself. */
export default function GlobalNotFound() {
  return (
    <html lang="fa" dir="rtl">
      <body>
        <FontPreload />
        {notFoundPage().body}
      </body>
    </html>
  );
}
