import type {DeskItem, DocumentKind} from '../../records/desk/index.ts';
import {deskText} from '../../i18n/desk/deskText.ts';
import type {Locale} from '../../i18n/locales.ts';
import {formatNumber} from '../../i18n/numbers.ts';
import ItemCards, {type WorkOf} from './ItemCards.desk.tsx';

type Props = {
  items: readonly DeskItem[];
  locale: Locale;
  workOf: WorkOf;
  more?: (item: DeskItem) => string | null;
  heading?: 'h3' | 'h4';
  /** How many items of each kind to show. */
  atMost?: number;
};

/** Items by kind, the newest record first. */
export default function Shelf({items, locale, atMost = 100, ...rest}: Props) {
  const t = deskText(locale, 'List');
  if (!items.length) return <p>{t('none')}</p>;
  const kinds = new Map<DocumentKind, DeskItem[]>();
  for (const item of items) {
    const own = kinds.get(item.kind);
    if (own) own.push(item);
    else kinds.set(item.kind, [item]);
  }
  const shown = [...kinds.values()].flatMap(own =>
    [...own].sort((a, b) => b.recordNo - a.recordNo).slice(0, atMost)
  );
  return (
    <>
      <ItemCards items={shown} locale={locale} {...rest} />
      {shown.length < items.length && (
        <p>
          {t('newest', {
            most: formatNumber(atMost, locale),
            shown: formatNumber(shown.length, locale),
            total: formatNumber(items.length, locale)
          })}
        </p>
      )}
    </>
  );
}
