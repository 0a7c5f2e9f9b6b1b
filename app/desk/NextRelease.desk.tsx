import type {DeskItem, Overview} from '../../records/desk/index.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import type {Locale} from '../../i18n/locales.ts';
import {formatMoment} from '../../i18n/desk/moments.ts';
import {OwnTitle} from './ItemTitle.desk.tsx';
import {deskHref} from './language.desk.ts';

type Props = {locale: Locale; next: Overview['next']; items: readonly DeskItem[]};

/** The next scheduled release, with its day and time. */
export default function NextRelease({locale, next, items}: Props) {
  const t = deskText(locale, 'List');
  if (!next) return <p>{t('nothingScheduled')}</p>;
  const item = items.find(({kind, slug}) => `${kind}/${slug}` === next.item);
  return (
    <p>
      {t.rich('next', {
        item: () => (
          <a href={deskHref(`/desk/${next.item}`, locale)} data-item={next.item}>
            {item ? <OwnTitle item={item} locale={locale} /> : next.item}
          </a>
        ),
        when: formatMoment(next.written, locale)
      })}
    </p>
  );
}
