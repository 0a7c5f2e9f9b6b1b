import {dirOf} from '../../i18n/locales.ts';
import type {Shared} from '../../share/index.ts';

type Props = {
  share: Pick<Shared, 'locale' | 'title' | 'summary' | 'url'>;
  /** Address of the card, and what it shows in words. */
  card: {src: string; alt: string};
};

/**
 * How many signs each network shows: X sets the title alone over the card; Telegram and WhatsApp put words under it.
 * None of them publishes a limit and all cut by lines, so these are cautious working figures, not measurements.
 */
const networks = {
  X: {title: 70, description: 0},
  Telegram: {title: 90, description: 170},
  WhatsApp: {title: 65, description: 80}
} as const;

/** Cut as a network cuts: after whole words, with an ellipsis. Length counts signs as one sees them. */
export function cut(text: string, length: number): string {
  const signs = [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);
  if (signs.length <= length) return text;
  const shown = signs.slice(0, length - 1).join('');
  return `${shown.replace(/\s+\S*$/, '') || shown}…`;
}

/** The same share as three networks would show it. */
export default function SharePreview({share: {locale, title, summary, url}, card}: Props) {
  return (
    <div className="desk-shares" lang={locale} dir={dirOf(locale)}>
      {Object.entries(networks).map(([network, limits]) => (
        <figure key={network} className={`desk-share desk-share-${network.toLowerCase()}`}>
          <figcaption lang="en" dir="ltr">
            {network}
          </figcaption>
          <img
            className="desk-card"
            data-card
            src={card.src}
            alt={card.alt}
            width={1200}
            height={630}
          />
          <p>
            <b>{cut(title, limits.title)}</b>
          </p>
          {limits.description > 0 && <p>{cut(summary, limits.description)}</p>}
          <p lang="en" dir="ltr">
            <small>{new URL(url).host}</small>
          </p>
        </figure>
      ))}
    </div>
  );
}
