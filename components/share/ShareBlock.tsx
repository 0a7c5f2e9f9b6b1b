import {useLocale, useTranslations} from 'next-intl';
import {href} from '../../i18n/links.ts';

/** A network, and the address that opens it with the post filled in. */
export type ShareTarget = {
  name:
    | 'x'
    | 'telegram'
    | 'whatsapp'
    | 'facebook'
    | 'bluesky'
    | 'mastodon'
    | 'threads'
    | 'linkedin'
    | 'email';
  url: string;
};
/** `url` is the canonical address of the page. */
export type Share = {url: string; targets: readonly ShareTarget[]};
type Props = Share & {
  /** Path of the page within the language. */
  path: string;
};

/**
 * Share links as plain links: nothing is loaded from a network. `browser/behaviours.ts` adds copying and the share
 * sheet of the device.
 */
export default function ShareBlock({targets, url, path}: Props) {
  const t = useTranslations('ShareBlock');
  const network = useTranslations('Network');
  const locale = useLocale();
  return (
    <nav className="screen-only grid gap-1 border-bs border-rule pbs-4" aria-label={t('title')}>
      <ul className="share flex flex-wrap gap-x-4 font-label text-small">
        {targets.map(({name, url: target}) => (
          <li key={name}>
            <a href={target} rel="noreferrer">
              {network(name)}
            </a>
          </li>
        ))}
        <li>
          <a href={href(locale, `${path}/share`)}>
            <b>{t('kit')}</b>
          </a>
        </li>
        <li>
          <native-share hidden url={url}>
            <button type="button">{t('device')}</button>
          </native-share>
        </li>
        <li>
          <copy-text hidden of="url" done={t('copied')}>
            <button type="button">{t('copy')}</button> <span role="status" />
          </copy-text>
        </li>
      </ul>
      <p className="font-label text-small wrap-anywhere select-all" id="url" lang="en" dir="ltr">
        {url}
      </p>
    </nav>
  );
}
