import {dirOf} from '../../i18n/locales.ts';
import type {Shared} from '../../share/index.ts';

type Props = {
  share: Pick<Shared, 'locale' | 'title' | 'summary' | 'url'>;
  /** Address and alternative text of the card, and what stands before the reason if it cannot be drawn. */
  card: {src: string; alt: string; failed: string};
};

/**
 * How many characters each network shows. X shows the title only, over the card; Telegram and WhatsApp put text under
 * it. No network publishes a limit and all of them cut by lines, so these are cautious estimates.
 */
const networks = {
  X: {title: 70, description: 0},
  Telegram: {title: 90, description: 170},
  WhatsApp: {title: 65, description: 80}
} as const;

/** Cuts a text as networks do: after a whole word, with an ellipsis. `length` counts visible characters. */
export function cut(text: string, length: number): string {
  const characters = [...new Intl.Segmenter().segment(text)].map(({segment}) => segment);
  if (characters.length <= length) return text;
  const shown = characters.slice(0, length - 1).join('');
  return `${shown.replace(/\s+\S*$/, '') || shown}…`;
}

/** A share as three networks would show it. */
export default function SharePreview({share: {locale, title, summary, url}, card}: Props) {
  return (
    <div className="desk-shares" lang={locale} dir={dirOf(locale)}>
      {Object.entries(networks).map(([network, limits]) => (
        <figure key={network} className={`desk-share desk-share-${network.toLowerCase()}`}>
          <figcaption lang="en" dir="ltr">
            {network}
          </figcaption>
          {/* The desk's script fetches the cards, one after the other and after the weight. */}
          <img
            className="desk-card"
            data-card={card.src}
            data-failed={card.failed}
            alt={card.alt}
            width={1200}
            height={630}
          />
          <noscript>
            <img className="desk-card" src={card.src} alt={card.alt} width={1200} height={630} />
          </noscript>
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
