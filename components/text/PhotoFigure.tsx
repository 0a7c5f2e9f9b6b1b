import {useTranslations} from 'next-intl';
import type {NewsItem} from '../../records/index.ts';
import {copyText} from '../../i18n/direction/copyText.ts';
import type {Locale} from '../../i18n/locales.ts';

type Props = {medium: NewsItem['media'][number]; lang: Locale};

/** A photograph, loaded lazily as AVIF or JPEG at the width needed; a graphic one only when the reader opens it. */
export default function PhotoFigure({medium, lang}: Props) {
  const t = useTranslations('FigureBlock');
  const {picture, graphic, alt} = medium;
  if (!picture) return null;
  const {base, width, height, widths} = picture;
  const set = (ending: string) =>
    widths.map(each => `${base}-${each}.${ending} ${each}w`).join(', ');
  const image = (
    <picture>
      <source type="image/avif" srcSet={set('avif')} sizes="(min-width: 40rem) 36rem, 92vw" />
      <img
        src={`${base}-${Math.min(...widths)}.jpg`}
        srcSet={set('jpg')}
        sizes="(min-width: 40rem) 36rem, 92vw"
        width={width}
        height={height}
        alt={copyText(alt[lang], lang)}
        loading="lazy"
        decoding="async"
        className="h-auto w-full"
      />
    </picture>
  );
  if (graphic !== 'graphic') return image;
  return (
    <details className="show-more border border-rule p-4">
      <summary className="flex min-h-11 items-center font-label text-small text-signal">
        {t('graphic')}
      </summary>
      {image}
    </details>
  );
}
