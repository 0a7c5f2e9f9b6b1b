import {useTranslations} from 'next-intl';
import type {DrawingName, NewsItem} from '../../records/index.ts';
import type {Locale} from '../../i18n/locales.ts';
import Bidi from './Bidi.tsx';
import Drawing from '../drawings/Drawing.tsx';
import PhotoFigure from './PhotoFigure.tsx';

type Props = {medium: NewsItem['media'][number] | undefined; lang: Locale};

/** A drawing or photograph with caption and credit. */
export default function FigureBlock({medium, lang}: Props) {
  const t = useTranslations('FigureBlock');
  if (!medium) return null;
  return (
    <figure className="grid gap-2">
      {medium.src.startsWith('drawing:') ? (
        <Drawing
          name={medium.src.replace('drawing:', '') as DrawingName}
          label={medium.alt[lang]}
          lang={lang}
        />
      ) : (
        <PhotoFigure medium={medium} lang={lang} />
      )}
      <figcaption className="font-label text-small text-soft">
        <Bidi lang={lang}>{medium.caption[lang]}</Bidi>{' '}
        <Bidi lang={lang}>{t('credit', {name: medium.credit[lang]})}</Bidi>
      </figcaption>
    </figure>
  );
}
