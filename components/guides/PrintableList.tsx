import {useTranslations} from 'next-intl';
import type {Locale} from '../../i18n/locales.ts';
import Bidi from '../text/Bidi.tsx';

type Props = {
  printables: readonly {
    title: string;
    /** Path within the site. */
    file: string;
    lang: Locale;
  }[];
};

/** Links to documents of A4 pages. */
export default function PrintableList({printables}: Props) {
  const t = useTranslations('Printables');
  return (
    <ul>
      {printables.map(({title, file, lang}) => (
        <li key={file}>
          <a href={`/${file}`} className="inline-block min-h-11 py-2.5">
            <Bidi lang={lang}>{t('file', {title})}</Bidi>
          </a>
        </li>
      ))}
    </ul>
  );
}
