import type {ReactNode} from 'react';
import {dirOf, type Locale} from '../../i18n/locales.ts';

type Props = {
  locale: Locale;
  title: string;
  description: string;
  site: string;
  /** The share card, once the site makes one; without it a plain box with the title stands in its place. */
  card?: ReactNode;
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
export default function SharePreview({locale, title, description, site, card}: Props) {
  return (
    <div className="desk-shares" lang={locale} dir={dirOf(locale)}>
      {Object.entries(networks).map(([network, limits]) => (
        <figure key={network} className={`desk-share desk-share-${network.toLowerCase()}`}>
          <figcaption lang="en" dir="ltr">{network}</figcaption>
          <div className="desk-card">{card ?? <p>{title}</p>}</div>
          <p><b>{cut(title, limits.title)}</b></p>
          {limits.description > 0 && <p>{cut(description, limits.description)}</p>}
          <p lang="en" dir="ltr"><small>{site}</small></p>
        </figure>
      ))}
    </div>
  );
}
